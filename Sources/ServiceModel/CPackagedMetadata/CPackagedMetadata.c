#include "CPackagedMetadata.h"

// In C, because a file costs the build nothing here (CPackagedAnnotations.c). A test compares the list with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char service_accountancy[] = {
#embed "../../../Metadata/services/accountancy.xml"
};
static const unsigned char service_activities[] = {
#embed "../../../Metadata/services/activities.xml"
};
static const unsigned char service_assets[] = {
#embed "../../../Metadata/services/assets.xml"
};
static const unsigned char service_beta_budget[] = {
#embed "../../../Metadata/services/beta/budget.xml"
};
static const unsigned char service_beta_cashflow[] = {
#embed "../../../Metadata/services/beta/cashflow.xml"
};
static const unsigned char service_beta_payroll[] = {
#embed "../../../Metadata/services/beta/payroll.xml"
};
static const unsigned char service_beta_workflow[] = {
#embed "../../../Metadata/services/beta/workflow.xml"
};
static const unsigned char service_budget[] = {
#embed "../../../Metadata/services/budget.xml"
};
static const unsigned char service_bulk_CRM[] = {
#embed "../../../Metadata/services/bulk/CRM.xml"
};
static const unsigned char service_bulk_Cashflow[] = {
#embed "../../../Metadata/services/bulk/Cashflow.xml"
};
static const unsigned char service_bulk_Documents[] = {
#embed "../../../Metadata/services/bulk/Documents.xml"
};
static const unsigned char service_bulk_Financial[] = {
#embed "../../../Metadata/services/bulk/Financial.xml"
};
static const unsigned char service_bulk_Logistics[] = {
#embed "../../../Metadata/services/bulk/Logistics.xml"
};
static const unsigned char service_bulk_Project[] = {
#embed "../../../Metadata/services/bulk/Project.xml"
};
static const unsigned char service_bulk_SalesInvoice[] = {
#embed "../../../Metadata/services/bulk/SalesInvoice.xml"
};
static const unsigned char service_bulk_SalesOrder[] = {
#embed "../../../Metadata/services/bulk/SalesOrder.xml"
};
static const unsigned char service_cashflow[] = {
#embed "../../../Metadata/services/cashflow.xml"
};
static const unsigned char service_crm[] = {
#embed "../../../Metadata/services/crm.xml"
};
static const unsigned char service_current[] = {
#embed "../../../Metadata/services/current.xml"
};
static const unsigned char service_customfield[] = {
#embed "../../../Metadata/services/customfield.xml"
};
static const unsigned char service_documents[] = {
#embed "../../../Metadata/services/documents.xml"
};
static const unsigned char service_expensemanagement[] = {
#embed "../../../Metadata/services/expensemanagement.xml"
};
static const unsigned char service_financial[] = {
#embed "../../../Metadata/services/financial.xml"
};
static const unsigned char service_financialtransaction[] = {
#embed "../../../Metadata/services/financialtransaction.xml"
};
static const unsigned char service_general[] = {
#embed "../../../Metadata/services/general.xml"
};
static const unsigned char service_generaljournalentry[] = {
#embed "../../../Metadata/services/generaljournalentry.xml"
};
static const unsigned char service_hrm[] = {
#embed "../../../Metadata/services/hrm.xml"
};
static const unsigned char service_inventory[] = {
#embed "../../../Metadata/services/inventory.xml"
};
static const unsigned char service_logistics[] = {
#embed "../../../Metadata/services/logistics.xml"
};
static const unsigned char service_mailbox[] = {
#embed "../../../Metadata/services/mailbox.xml"
};
static const unsigned char service_manufacturing[] = {
#embed "../../../Metadata/services/manufacturing.xml"
};
static const unsigned char service_openingbalance_CurrentYear[] = {
#embed "../../../Metadata/services/openingbalance/CurrentYear.xml"
};
static const unsigned char service_openingbalance_PreviousYear[] = {
#embed "../../../Metadata/services/openingbalance/PreviousYear.xml"
};
static const unsigned char service_payroll[] = {
#embed "../../../Metadata/services/payroll.xml"
};
static const unsigned char service_project[] = {
#embed "../../../Metadata/services/project.xml"
};
static const unsigned char service_purchase[] = {
#embed "../../../Metadata/services/purchase.xml"
};
static const unsigned char service_purchaseentry[] = {
#embed "../../../Metadata/services/purchaseentry.xml"
};
static const unsigned char service_purchaseorder[] = {
#embed "../../../Metadata/services/purchaseorder.xml"
};
static const unsigned char service_read_crm[] = {
#embed "../../../Metadata/services/read/crm.xml"
};
static const unsigned char service_read_financial[] = {
#embed "../../../Metadata/services/read/financial.xml"
};
static const unsigned char service_read_logistics[] = {
#embed "../../../Metadata/services/read/logistics.xml"
};
static const unsigned char service_read_mailbox[] = {
#embed "../../../Metadata/services/read/mailbox.xml"
};
static const unsigned char service_read_manufacturing[] = {
#embed "../../../Metadata/services/read/manufacturing.xml"
};
static const unsigned char service_read_payroll[] = {
#embed "../../../Metadata/services/read/payroll.xml"
};
static const unsigned char service_read_project[] = {
#embed "../../../Metadata/services/read/project.xml"
};
static const unsigned char service_read_salesinvoice[] = {
#embed "../../../Metadata/services/read/salesinvoice.xml"
};
static const unsigned char service_read_sync_Sync[] = {
#embed "../../../Metadata/services/read/sync/Sync.xml"
};
static const unsigned char service_sales[] = {
#embed "../../../Metadata/services/sales.xml"
};
static const unsigned char service_salesentry[] = {
#embed "../../../Metadata/services/salesentry.xml"
};
static const unsigned char service_salesinvoice[] = {
#embed "../../../Metadata/services/salesinvoice.xml"
};
static const unsigned char service_salesorder[] = {
#embed "../../../Metadata/services/salesorder.xml"
};
static const unsigned char service_subscription[] = {
#embed "../../../Metadata/services/subscription.xml"
};
static const unsigned char service_sync[] = {
#embed "../../../Metadata/services/sync.xml"
};
static const unsigned char service_sync_CRM[] = {
#embed "../../../Metadata/services/sync/CRM.xml"
};
static const unsigned char service_sync_Cashflow[] = {
#embed "../../../Metadata/services/sync/Cashflow.xml"
};
static const unsigned char service_sync_Documents[] = {
#embed "../../../Metadata/services/sync/Documents.xml"
};
static const unsigned char service_sync_Financial[] = {
#embed "../../../Metadata/services/sync/Financial.xml"
};
static const unsigned char service_sync_HRM[] = {
#embed "../../../Metadata/services/sync/HRM.xml"
};
static const unsigned char service_sync_Inventory[] = {
#embed "../../../Metadata/services/sync/Inventory.xml"
};
static const unsigned char service_sync_Logistics[] = {
#embed "../../../Metadata/services/sync/Logistics.xml"
};
static const unsigned char service_sync_Manufacturing[] = {
#embed "../../../Metadata/services/sync/Manufacturing.xml"
};
static const unsigned char service_sync_Payroll[] = {
#embed "../../../Metadata/services/sync/Payroll.xml"
};
static const unsigned char service_sync_Project[] = {
#embed "../../../Metadata/services/sync/Project.xml"
};
static const unsigned char service_sync_PurchaseOrder[] = {
#embed "../../../Metadata/services/sync/PurchaseOrder.xml"
};
static const unsigned char service_sync_Sales[] = {
#embed "../../../Metadata/services/sync/Sales.xml"
};
static const unsigned char service_sync_SalesInvoice[] = {
#embed "../../../Metadata/services/sync/SalesInvoice.xml"
};
static const unsigned char service_sync_SalesOrder[] = {
#embed "../../../Metadata/services/sync/SalesOrder.xml"
};
static const unsigned char service_sync_Subscription[] = {
#embed "../../../Metadata/services/sync/Subscription.xml"
};
static const unsigned char service_system[] = {
#embed "../../../Metadata/services/system.xml"
};
static const unsigned char service_users[] = {
#embed "../../../Metadata/services/users.xml"
};
static const unsigned char service_vat[] = {
#embed "../../../Metadata/services/vat.xml"
};
static const unsigned char service_webhooks[] = {
#embed "../../../Metadata/services/webhooks.xml"
};

static const struct PackagedDocument documents[] = {
  {"accountancy", service_accountancy, sizeof service_accountancy},
  {"activities", service_activities, sizeof service_activities},
  {"assets", service_assets, sizeof service_assets},
  {"beta/budget", service_beta_budget, sizeof service_beta_budget},
  {"beta/cashflow", service_beta_cashflow, sizeof service_beta_cashflow},
  {"beta/payroll", service_beta_payroll, sizeof service_beta_payroll},
  {"beta/workflow", service_beta_workflow, sizeof service_beta_workflow},
  {"budget", service_budget, sizeof service_budget},
  {"bulk/CRM", service_bulk_CRM, sizeof service_bulk_CRM},
  {"bulk/Cashflow", service_bulk_Cashflow, sizeof service_bulk_Cashflow},
  {"bulk/Documents", service_bulk_Documents, sizeof service_bulk_Documents},
  {"bulk/Financial", service_bulk_Financial, sizeof service_bulk_Financial},
  {"bulk/Logistics", service_bulk_Logistics, sizeof service_bulk_Logistics},
  {"bulk/Project", service_bulk_Project, sizeof service_bulk_Project},
  {"bulk/SalesInvoice", service_bulk_SalesInvoice, sizeof service_bulk_SalesInvoice},
  {"bulk/SalesOrder", service_bulk_SalesOrder, sizeof service_bulk_SalesOrder},
  {"cashflow", service_cashflow, sizeof service_cashflow},
  {"crm", service_crm, sizeof service_crm},
  {"current", service_current, sizeof service_current},
  {"customfield", service_customfield, sizeof service_customfield},
  {"documents", service_documents, sizeof service_documents},
  {"expensemanagement", service_expensemanagement, sizeof service_expensemanagement},
  {"financial", service_financial, sizeof service_financial},
  {"financialtransaction", service_financialtransaction, sizeof service_financialtransaction},
  {"general", service_general, sizeof service_general},
  {"generaljournalentry", service_generaljournalentry, sizeof service_generaljournalentry},
  {"hrm", service_hrm, sizeof service_hrm},
  {"inventory", service_inventory, sizeof service_inventory},
  {"logistics", service_logistics, sizeof service_logistics},
  {"mailbox", service_mailbox, sizeof service_mailbox},
  {"manufacturing", service_manufacturing, sizeof service_manufacturing},
  {"openingbalance/CurrentYear", service_openingbalance_CurrentYear, sizeof service_openingbalance_CurrentYear},
  {"openingbalance/PreviousYear", service_openingbalance_PreviousYear, sizeof service_openingbalance_PreviousYear},
  {"payroll", service_payroll, sizeof service_payroll},
  {"project", service_project, sizeof service_project},
  {"purchase", service_purchase, sizeof service_purchase},
  {"purchaseentry", service_purchaseentry, sizeof service_purchaseentry},
  {"purchaseorder", service_purchaseorder, sizeof service_purchaseorder},
  {"read/crm", service_read_crm, sizeof service_read_crm},
  {"read/financial", service_read_financial, sizeof service_read_financial},
  {"read/logistics", service_read_logistics, sizeof service_read_logistics},
  {"read/mailbox", service_read_mailbox, sizeof service_read_mailbox},
  {"read/manufacturing", service_read_manufacturing, sizeof service_read_manufacturing},
  {"read/payroll", service_read_payroll, sizeof service_read_payroll},
  {"read/project", service_read_project, sizeof service_read_project},
  {"read/salesinvoice", service_read_salesinvoice, sizeof service_read_salesinvoice},
  {"read/sync/Sync", service_read_sync_Sync, sizeof service_read_sync_Sync},
  {"sales", service_sales, sizeof service_sales},
  {"salesentry", service_salesentry, sizeof service_salesentry},
  {"salesinvoice", service_salesinvoice, sizeof service_salesinvoice},
  {"salesorder", service_salesorder, sizeof service_salesorder},
  {"subscription", service_subscription, sizeof service_subscription},
  {"sync", service_sync, sizeof service_sync},
  {"sync/CRM", service_sync_CRM, sizeof service_sync_CRM},
  {"sync/Cashflow", service_sync_Cashflow, sizeof service_sync_Cashflow},
  {"sync/Documents", service_sync_Documents, sizeof service_sync_Documents},
  {"sync/Financial", service_sync_Financial, sizeof service_sync_Financial},
  {"sync/HRM", service_sync_HRM, sizeof service_sync_HRM},
  {"sync/Inventory", service_sync_Inventory, sizeof service_sync_Inventory},
  {"sync/Logistics", service_sync_Logistics, sizeof service_sync_Logistics},
  {"sync/Manufacturing", service_sync_Manufacturing, sizeof service_sync_Manufacturing},
  {"sync/Payroll", service_sync_Payroll, sizeof service_sync_Payroll},
  {"sync/Project", service_sync_Project, sizeof service_sync_Project},
  {"sync/PurchaseOrder", service_sync_PurchaseOrder, sizeof service_sync_PurchaseOrder},
  {"sync/Sales", service_sync_Sales, sizeof service_sync_Sales},
  {"sync/SalesInvoice", service_sync_SalesInvoice, sizeof service_sync_SalesInvoice},
  {"sync/SalesOrder", service_sync_SalesOrder, sizeof service_sync_SalesOrder},
  {"sync/Subscription", service_sync_Subscription, sizeof service_sync_Subscription},
  {"system", service_system, sizeof service_system},
  {"users", service_users, sizeof service_users},
  {"vat", service_vat, sizeof service_vat},
  {"webhooks", service_webhooks, sizeof service_webhooks},
};

size_t packagedDocumentCount(void) { return sizeof documents / sizeof *documents; }

struct PackagedDocument packagedDocument(size_t index) { return documents[index]; }
