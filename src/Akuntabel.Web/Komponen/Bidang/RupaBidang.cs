namespace Akuntabel.Web.Komponen.Bidang;

/// <summary>How a field is typed.</summary>
public enum RupaBidang
{
    /// <summary>From the type of the property: decimal → Angka, DateOnly → Tanggal, bool → Centang, IFormFile → Berkas, enum with choices → Pilihan, else Teks.</summary>
    Otomatis,

    /// <summary>One line.</summary>
    Teks,

    /// <summary>Several lines.</summary>
    TeksPanjang,

    /// <summary>A number, typed the Indonesian way.</summary>
    Angka,

    /// <summary>An amount of rupiah.</summary>
    Rupiah,

    /// <summary>A percentage.</summary>
    Persen,

    /// <summary>A date: "3 Oktober 2022".</summary>
    Tanggal,

    /// <summary>One of a list (select).</summary>
    Pilihan,

    /// <summary>One of a few (radio buttons).</summary>
    Radio,

    /// <summary>Several of a list (checkboxes).</summary>
    KelompokCentang,

    /// <summary>Yes or no (one checkbox).</summary>
    Centang,

    /// <summary>Password; never sent back.</summary>
    KataSandi,

    /// <summary>E-mail address.</summary>
    Surel,

    /// <summary>One-time code of digits.</summary>
    Kode,

    /// <summary>File to upload.</summary>
    Berkas,
}

/// <summary>Visual width of a field, as a hint of what belongs in it.</summary>
public enum LebarBidang
{
    /// <summary>From the kind.</summary>
    Otomatis,

    /// <summary>A year.</summary>
    Pendek,

    /// <summary>An amount, a date, a code, a name.</summary>
    Sedang,

    /// <summary>The column.</summary>
    Penuh,
}
