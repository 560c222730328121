using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Storage.Terbitan;

/// <summary>An issued report: a report that was set, with what it is composed of.</summary>
public sealed class BarisTerbitan
{
    /// <summary>Pemerintah daerah.</summary>
    public string Pemda { get; init; } = "";

    /// <summary>Perangkat daerah.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Its name.</summary>
    public string NamaPerangkatDaerah { get; init; } = "";

    /// <summary>Identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Document that was set.</summary>
    public string Dokumen { get; init; } = "";

    /// <summary>Its version.</summary>
    public int Versi { get; init; }

    /// <summary>Number among the issues of the document, from 1; later ones are corrections.</summary>
    public int Nomor { get; init; }

    /// <summary>Short code, as stored (<see cref="Core.Laporan.KodeTerbitan"/>).</summary>
    public string Kode { get; init; } = "";

    /// <summary>Title of the document.</summary>
    public string Judul { get; init; } = "";

    /// <summary>First year.</summary>
    public int Mulai { get; init; }

    /// <summary>Last year.</summary>
    public int Selesai { get; init; }

    /// <summary>Quarter, or 0.</summary>
    public int Triwulan { get; init; }

    /// <summary>Digest of the list of files that it is composed of.</summary>
    public string Masukan { get; init; } = "";

    /// <summary>Why the issue before was corrected; empty for the first.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Set by whom: account.</summary>
    public string Oleh { get; init; } = "";

    /// <summary>Set by whom: name.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>Set when.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Signed head of the history that its pages print; empty before it is composed, or without a key to sign with.</summary>
    public string Riwayat { get; init; } = "";

    /// <summary>Why a form could not be made yet, for the user; empty: nothing is known.</summary>
    public string Galat { get; init; } = "";

    /// <summary>Number of the decision with which it was set.</summary>
    public string NomorPenetapan { get; init; } = "";

    /// <summary>Day of setting, yyyy-MM-dd.</summary>
    public string Tanggal { get; init; } = "";

    /// <summary>Code of the issue that replaced it; empty: none did.</summary>
    public string DigantiOleh { get; init; } = "";

    /// <summary>The span.</summary>
    public Periode Periode => new(Mulai, Selesai, Triwulan == 0 ? null : Triwulan);

    /// <summary>Which document.</summary>
    public KunciDokumen KunciDokumen => new(Pemda, PerangkatDaerah, Dokumen);
}

/// <summary>One form of an issued report, as it was composed.</summary>
public sealed class BerkasTerbitan
{
    /// <summary>Issue.</summary>
    public string Terbitan { get; init; } = "";

    /// <summary>Form: <c>docx</c>, <c>html</c>, <c>pdf</c>, <c>xlsx</c>, <c>json</c>, <c>txt</c>.</summary>
    public string Bentuk { get; init; } = "";

    /// <summary>Digest of its bytes: SHA-256, hexadecimal.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Ukuran { get; init; }

    /// <summary>Version of the program that composed it.</summary>
    public string Program { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}
