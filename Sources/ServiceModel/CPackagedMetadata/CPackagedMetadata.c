#include "CPackagedMetadata.h"

// In C, because a file costs the build nothing here (CPackagedAnnotations.c). A test compares the list with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char accountancy[] = {
#embed "../../../Metadata/services/accountancy.xml"
};
static const unsigned char activities[] = {
#embed "../../../Metadata/services/activities.xml"
};
static const unsigned char assets[] = {
#embed "../../../Metadata/services/assets.xml"
};
static const unsigned char beta_budget[] = {
#embed "../../../Metadata/services/beta/budget.xml"
};
static const unsigned char beta_cashflow[] = {
#embed "../../../Metadata/services/beta/cashflow.xml"
};
static const unsigned char beta_payroll[] = {
#embed "../../../Metadata/services/beta/payroll.xml"
};
static const unsigned char beta_workflow[] = {
#embed "../../../Metadata/services/beta/workflow.xml"
};
static const unsigned char budget[] = {
#embed "../../../Metadata/services/budget.xml"
};
static const unsigned char bulk_CRM[] = {
#embed "../../../Metadata/services/bulk/CRM.xml"
};
static const unsigned char bulk_Cashflow[] = {
#embed "../../../Metadata/services/bulk/Cashflow.xml"
};
static const unsigned char bulk_Documents[] = {
#embed "../../../Metadata/services/bulk/Documents.xml"
};
static const unsigned char bulk_Financial[] = {
#embed "../../../Metadata/services/bulk/Financial.xml"
};
static const unsigned char bulk_Logistics[] = {
#embed "../../../Metadata/services/bulk/Logistics.xml"
};
static const unsigned char bulk_Project[] = {
#embed "../../../Metadata/services/bulk/Project.xml"
};
static const unsigned char bulk_SalesInvoice[] = {
#embed "../../../Metadata/services/bulk/SalesInvoice.xml"
};
static const unsigned char bulk_SalesOrder[] = {
#embed "../../../Metadata/services/bulk/SalesOrder.xml"
};
static const unsigned char cashflow[] = {
#embed "../../../Metadata/services/cashflow.xml"
};
static const unsigned char crm[] = {
#embed "../../../Metadata/services/crm.xml"
};
static const unsigned char current[] = {
#embed "../../../Metadata/services/current.xml"
};
static const unsigned char customfield[] = {
#embed "../../../Metadata/services/customfield.xml"
};
static const unsigned char documents[] = {
#embed "../../../Metadata/services/documents.xml"
};
static const unsigned char expensemanagement[] = {
#embed "../../../Metadata/services/expensemanagement.xml"
};
static const unsigned char financial[] = {
#embed "../../../Metadata/services/financial.xml"
};
static const unsigned char financialtransaction[] = {
#embed "../../../Metadata/services/financialtransaction.xml"
};
static const unsigned char general[] = {
#embed "../../../Metadata/services/general.xml"
};
static const unsigned char generaljournalentry[] = {
#embed "../../../Metadata/services/generaljournalentry.xml"
};
static const unsigned char hrm[] = {
#embed "../../../Metadata/services/hrm.xml"
};
static const unsigned char inventory[] = {
#embed "../../../Metadata/services/inventory.xml"
};
static const unsigned char logistics[] = {
#embed "../../../Metadata/services/logistics.xml"
};
static const unsigned char mailbox[] = {
#embed "../../../Metadata/services/mailbox.xml"
};
static const unsigned char manufacturing[] = {
#embed "../../../Metadata/services/manufacturing.xml"
};
static const unsigned char openingbalance_CurrentYear[] = {
#embed "../../../Metadata/services/openingbalance/CurrentYear.xml"
};
static const unsigned char openingbalance_PreviousYear[] = {
#embed "../../../Metadata/services/openingbalance/PreviousYear.xml"
};
static const unsigned char payroll[] = {
#embed "../../../Metadata/services/payroll.xml"
};
static const unsigned char project[] = {
#embed "../../../Metadata/services/project.xml"
};
static const unsigned char purchase[] = {
#embed "../../../Metadata/services/purchase.xml"
};
static const unsigned char purchaseentry[] = {
#embed "../../../Metadata/services/purchaseentry.xml"
};
static const unsigned char purchaseorder[] = {
#embed "../../../Metadata/services/purchaseorder.xml"
};
static const unsigned char read_crm[] = {
#embed "../../../Metadata/services/read/crm.xml"
};
static const unsigned char read_financial[] = {
#embed "../../../Metadata/services/read/financial.xml"
};
static const unsigned char read_logistics[] = {
#embed "../../../Metadata/services/read/logistics.xml"
};
static const unsigned char read_mailbox[] = {
#embed "../../../Metadata/services/read/mailbox.xml"
};
static const unsigned char read_manufacturing[] = {
#embed "../../../Metadata/services/read/manufacturing.xml"
};
static const unsigned char read_payroll[] = {
#embed "../../../Metadata/services/read/payroll.xml"
};
static const unsigned char read_project[] = {
#embed "../../../Metadata/services/read/project.xml"
};
static const unsigned char read_salesinvoice[] = {
#embed "../../../Metadata/services/read/salesinvoice.xml"
};
static const unsigned char read_sync_Sync[] = {
#embed "../../../Metadata/services/read/sync/Sync.xml"
};
static const unsigned char sales[] = {
#embed "../../../Metadata/services/sales.xml"
};
static const unsigned char salesentry[] = {
#embed "../../../Metadata/services/salesentry.xml"
};
static const unsigned char salesinvoice[] = {
#embed "../../../Metadata/services/salesinvoice.xml"
};
static const unsigned char salesorder[] = {
#embed "../../../Metadata/services/salesorder.xml"
};
static const unsigned char subscription[] = {
#embed "../../../Metadata/services/subscription.xml"
};
static const unsigned char sync[] = {
#embed "../../../Metadata/services/sync.xml"
};
static const unsigned char sync_CRM[] = {
#embed "../../../Metadata/services/sync/CRM.xml"
};
static const unsigned char sync_Cashflow[] = {
#embed "../../../Metadata/services/sync/Cashflow.xml"
};
static const unsigned char sync_Documents[] = {
#embed "../../../Metadata/services/sync/Documents.xml"
};
static const unsigned char sync_Financial[] = {
#embed "../../../Metadata/services/sync/Financial.xml"
};
static const unsigned char sync_HRM[] = {
#embed "../../../Metadata/services/sync/HRM.xml"
};
static const unsigned char sync_Inventory[] = {
#embed "../../../Metadata/services/sync/Inventory.xml"
};
static const unsigned char sync_Logistics[] = {
#embed "../../../Metadata/services/sync/Logistics.xml"
};
static const unsigned char sync_Manufacturing[] = {
#embed "../../../Metadata/services/sync/Manufacturing.xml"
};
static const unsigned char sync_Payroll[] = {
#embed "../../../Metadata/services/sync/Payroll.xml"
};
static const unsigned char sync_Project[] = {
#embed "../../../Metadata/services/sync/Project.xml"
};
static const unsigned char sync_PurchaseOrder[] = {
#embed "../../../Metadata/services/sync/PurchaseOrder.xml"
};
static const unsigned char sync_Sales[] = {
#embed "../../../Metadata/services/sync/Sales.xml"
};
static const unsigned char sync_SalesInvoice[] = {
#embed "../../../Metadata/services/sync/SalesInvoice.xml"
};
static const unsigned char sync_SalesOrder[] = {
#embed "../../../Metadata/services/sync/SalesOrder.xml"
};
static const unsigned char sync_Subscription[] = {
#embed "../../../Metadata/services/sync/Subscription.xml"
};
static const unsigned char system[] = {
#embed "../../../Metadata/services/system.xml"
};
static const unsigned char users[] = {
#embed "../../../Metadata/services/users.xml"
};
static const unsigned char vat[] = {
#embed "../../../Metadata/services/vat.xml"
};
static const unsigned char webhooks[] = {
#embed "../../../Metadata/services/webhooks.xml"
};

static const struct PackagedDocument documents[] = {
  {"accountancy", accountancy, sizeof accountancy},
  {"activities", activities, sizeof activities},
  {"assets", assets, sizeof assets},
  {"beta/budget", beta_budget, sizeof beta_budget},
  {"beta/cashflow", beta_cashflow, sizeof beta_cashflow},
  {"beta/payroll", beta_payroll, sizeof beta_payroll},
  {"beta/workflow", beta_workflow, sizeof beta_workflow},
  {"budget", budget, sizeof budget},
  {"bulk/CRM", bulk_CRM, sizeof bulk_CRM},
  {"bulk/Cashflow", bulk_Cashflow, sizeof bulk_Cashflow},
  {"bulk/Documents", bulk_Documents, sizeof bulk_Documents},
  {"bulk/Financial", bulk_Financial, sizeof bulk_Financial},
  {"bulk/Logistics", bulk_Logistics, sizeof bulk_Logistics},
  {"bulk/Project", bulk_Project, sizeof bulk_Project},
  {"bulk/SalesInvoice", bulk_SalesInvoice, sizeof bulk_SalesInvoice},
  {"bulk/SalesOrder", bulk_SalesOrder, sizeof bulk_SalesOrder},
  {"cashflow", cashflow, sizeof cashflow},
  {"crm", crm, sizeof crm},
  {"current", current, sizeof current},
  {"customfield", customfield, sizeof customfield},
  {"documents", documents, sizeof documents},
  {"expensemanagement", expensemanagement, sizeof expensemanagement},
  {"financial", financial, sizeof financial},
  {"financialtransaction", financialtransaction, sizeof financialtransaction},
  {"general", general, sizeof general},
  {"generaljournalentry", generaljournalentry, sizeof generaljournalentry},
  {"hrm", hrm, sizeof hrm},
  {"inventory", inventory, sizeof inventory},
  {"logistics", logistics, sizeof logistics},
  {"mailbox", mailbox, sizeof mailbox},
  {"manufacturing", manufacturing, sizeof manufacturing},
  {"openingbalance/CurrentYear", openingbalance_CurrentYear, sizeof openingbalance_CurrentYear},
  {"openingbalance/PreviousYear", openingbalance_PreviousYear, sizeof openingbalance_PreviousYear},
  {"payroll", payroll, sizeof payroll},
  {"project", project, sizeof project},
  {"purchase", purchase, sizeof purchase},
  {"purchaseentry", purchaseentry, sizeof purchaseentry},
  {"purchaseorder", purchaseorder, sizeof purchaseorder},
  {"read/crm", read_crm, sizeof read_crm},
  {"read/financial", read_financial, sizeof read_financial},
  {"read/logistics", read_logistics, sizeof read_logistics},
  {"read/mailbox", read_mailbox, sizeof read_mailbox},
  {"read/manufacturing", read_manufacturing, sizeof read_manufacturing},
  {"read/payroll", read_payroll, sizeof read_payroll},
  {"read/project", read_project, sizeof read_project},
  {"read/salesinvoice", read_salesinvoice, sizeof read_salesinvoice},
  {"read/sync/Sync", read_sync_Sync, sizeof read_sync_Sync},
  {"sales", sales, sizeof sales},
  {"salesentry", salesentry, sizeof salesentry},
  {"salesinvoice", salesinvoice, sizeof salesinvoice},
  {"salesorder", salesorder, sizeof salesorder},
  {"subscription", subscription, sizeof subscription},
  {"sync", sync, sizeof sync},
  {"sync/CRM", sync_CRM, sizeof sync_CRM},
  {"sync/Cashflow", sync_Cashflow, sizeof sync_Cashflow},
  {"sync/Documents", sync_Documents, sizeof sync_Documents},
  {"sync/Financial", sync_Financial, sizeof sync_Financial},
  {"sync/HRM", sync_HRM, sizeof sync_HRM},
  {"sync/Inventory", sync_Inventory, sizeof sync_Inventory},
  {"sync/Logistics", sync_Logistics, sizeof sync_Logistics},
  {"sync/Manufacturing", sync_Manufacturing, sizeof sync_Manufacturing},
  {"sync/Payroll", sync_Payroll, sizeof sync_Payroll},
  {"sync/Project", sync_Project, sizeof sync_Project},
  {"sync/PurchaseOrder", sync_PurchaseOrder, sizeof sync_PurchaseOrder},
  {"sync/Sales", sync_Sales, sizeof sync_Sales},
  {"sync/SalesInvoice", sync_SalesInvoice, sizeof sync_SalesInvoice},
  {"sync/SalesOrder", sync_SalesOrder, sizeof sync_SalesOrder},
  {"sync/Subscription", sync_Subscription, sizeof sync_Subscription},
  {"system", system, sizeof system},
  {"users", users, sizeof users},
  {"vat", vat, sizeof vat},
  {"webhooks", webhooks, sizeof webhooks},
};

size_t packagedDocumentCount(void) { return sizeof documents / sizeof *documents; }

struct PackagedDocument packagedDocument(size_t index) { return documents[index]; }
