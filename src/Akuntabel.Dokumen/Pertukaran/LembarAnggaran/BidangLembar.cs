namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What a column of a budget sheet holds. How people head it, and how it is called, is data (judul-kolom.csv).</summary>
public enum BidangLembar
{
    /// <summary>Nothing that is used.</summary>
    Abaikan,

    /// <summary>Data of persons: never read, never kept.</summary>
    Pribadi,

    /// <summary>Year.</summary>
    Tahun,

    /// <summary>Code of the SKPD.</summary>
    KodeSkpd,

    /// <summary>Name of the SKPD.</summary>
    NamaSkpd,

    /// <summary>Code of its sub unit.</summary>
    KodeUnit,

    /// <summary>Name of its sub unit.</summary>
    NamaUnit,

    /// <summary>Code of urusan and bidang.</summary>
    KodeBidang,

    /// <summary>Code of the program.</summary>
    KodeProgram,

    /// <summary>Name of the program.</summary>
    NamaProgram,

    /// <summary>Code of the kegiatan.</summary>
    KodeKegiatan,

    /// <summary>Name of the kegiatan.</summary>
    NamaKegiatan,

    /// <summary>Code of the sub kegiatan, or of what stands above it.</summary>
    KodeSub,

    /// <summary>Name of what the code stands for.</summary>
    NamaSub,

    /// <summary>Code of the account.</summary>
    KodeRekening,

    /// <summary>Name of the account.</summary>
    NamaRekening,

    /// <summary>Words of a row that has no code of its own.</summary>
    Uraian,

    /// <summary>Source of funds.</summary>
    SumberDana,

    /// <summary>Package.</summary>
    Paket,

    /// <summary>Budget.</summary>
    Pagu,

    /// <summary>Realisation.</summary>
    Realisasi,

    /// <summary>Paid back: taken off the realisation.</summary>
    Setoran,

    /// <summary>What is left; only tells a layout.</summary>
    Sisa,

    /// <summary>Unit of the output.</summary>
    Satuan,

    /// <summary>Target of the output.</summary>
    Target,

    /// <summary>Number of a document.</summary>
    Dokumen,

    /// <summary>Kind of the document.</summary>
    JenisDokumen,

    /// <summary>Number of the SPD.</summary>
    Spd,

    /// <summary>Number of the DPT.</summary>
    Dpt,

    /// <summary>Number of the SP2D.</summary>
    Sp2d,

    /// <summary>Date of the document.</summary>
    TanggalDokumen,

    /// <summary>Date of the transfer.</summary>
    TanggalTransfer,

    /// <summary>Cash plan.</summary>
    Bulan,

    /// <summary>Budget before it was changed, where the changed one stands beside it.</summary>
    PaguMurni,
}
