import CSDLParser
import EntityDataModel
import Testing
