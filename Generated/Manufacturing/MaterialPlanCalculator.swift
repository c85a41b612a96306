// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:MaterialPlanCalculator`
  nonisolated public struct MaterialPlanCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `FixedCalculator` · Exact.Web.Api.Models.Manufacturing.FixedCalculator
    public var fixedCalculator: Manufacturing.FixedCalculator { row[0] }

    /// `MaterialsPerPieceCalculator` · Exact.Web.Api.Models.Manufacturing.MaterialsPerPieceCalculator
    public var materialsPerPieceCalculator: Manufacturing.MaterialsPerPieceCalculator { row[1] }

    /// `PiecesPerMaterialCalculator` · Exact.Web.Api.Models.Manufacturing.PiecesPerMaterialCalculator
    public var piecesPerMaterialCalculator: Manufacturing.PiecesPerMaterialCalculator { row[2] }

    /// `BarCalculator` · Exact.Web.Api.Models.Manufacturing.BarCalculator
    public var barCalculator: Manufacturing.BarCalculator { row[3] }

    /// `SheetCalculator` · Exact.Web.Api.Models.Manufacturing.SheetCalculator
    public var sheetCalculator: Manufacturing.SheetCalculator { row[4] }

    /// `CoilWireLengthCalculator` · Exact.Web.Api.Models.Manufacturing.CoilWireLengthCalculator
    public var coilWireLengthCalculator: Manufacturing.CoilWireLengthCalculator { row[5] }

    /// `CoilWireWeightCalculator` · Exact.Web.Api.Models.Manufacturing.CoilWireWeightCalculator
    public var coilWireWeightCalculator: Manufacturing.CoilWireWeightCalculator { row[6] }

    /// `VolumeCalculator` · Exact.Web.Api.Models.Manufacturing.VolumeCalculator
    public var volumeCalculator: Manufacturing.VolumeCalculator { row[7] }

    public static let table: PropertyTable = PropertyTable(
      """
      FixedCalculator              Manufacturing.FixedCalculator!              create update
      MaterialsPerPieceCalculator  Manufacturing.MaterialsPerPieceCalculator!  create update
      PiecesPerMaterialCalculator  Manufacturing.PiecesPerMaterialCalculator!  create update
      BarCalculator                Manufacturing.BarCalculator!                create update
      SheetCalculator              Manufacturing.SheetCalculator!              create update
      CoilWireLengthCalculator     Manufacturing.CoilWireLengthCalculator!     create update
      CoilWireWeightCalculator     Manufacturing.CoilWireWeightCalculator!     create update
      VolumeCalculator             Manufacturing.VolumeCalculator!             create update
      """,
      related: {
        [
          Manufacturing.FixedCalculator.table,
          Manufacturing.MaterialsPerPieceCalculator.table,
          Manufacturing.PiecesPerMaterialCalculator.table,
          Manufacturing.BarCalculator.table,
          Manufacturing.SheetCalculator.table,
          Manufacturing.CoilWireLengthCalculator.table,
          Manufacturing.CoilWireWeightCalculator.table,
          Manufacturing.VolumeCalculator.table,
        ]
      })
  }
}

nonisolated extension Manufacturing.MaterialPlanCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var fixedCalculator: WritableProperty<Changes<Manufacturing.FixedCalculator>> { WritableProperty(0) }
    public var materialsPerPieceCalculator: WritableProperty<Changes<Manufacturing.MaterialsPerPieceCalculator>> {
      WritableProperty(1)
    }
    public var piecesPerMaterialCalculator: WritableProperty<Changes<Manufacturing.PiecesPerMaterialCalculator>> {
      WritableProperty(2)
    }
    public var barCalculator: WritableProperty<Changes<Manufacturing.BarCalculator>> { WritableProperty(3) }
    public var sheetCalculator: WritableProperty<Changes<Manufacturing.SheetCalculator>> { WritableProperty(4) }
    public var coilWireLengthCalculator: WritableProperty<Changes<Manufacturing.CoilWireLengthCalculator>> {
      WritableProperty(5)
    }
    public var coilWireWeightCalculator: WritableProperty<Changes<Manufacturing.CoilWireWeightCalculator>> {
      WritableProperty(6)
    }
    public var volumeCalculator: WritableProperty<Changes<Manufacturing.VolumeCalculator>> { WritableProperty(7) }
  }
}
