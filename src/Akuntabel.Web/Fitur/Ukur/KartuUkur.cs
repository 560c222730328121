using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Register;
using Akuntabel.Web.JalannyaSop;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>An indikator of a quarter, as one who fills it in meets it.</summary>
/// <param name="Baris">What stands in its rows.</param>
/// <param name="Hasil">What the report would compute of it; <c>null</c>: it cannot be computed.</param>
/// <param name="Skala">Scale of achievement.</param>
/// <param name="Boleh">Whether the user types here.</param>
public sealed record KartuUkur(BarisRekapTriwulan Baris, HasilIndikator? Hasil, Skala Skala, bool Boleh)
{
    /// <summary>Why it came back; empty: it did not.</summary>
    public string Kembali { get; init; } = "";

    /// <summary>What the quarter itself came to, typed or computed; <c>null</c>: nothing is measured.</summary>
    public Fakta? Kini { get; init; }

    /// <summary>What could not be read, by name of the field.</summary>
    public IReadOnlyDictionary<string, string> Galat { get; init; } = new Dictionary<string, string>();

    /// <summary>Its evidence.</summary>
    public IReadOnlyList<BuktiTampil> Bukti { get; init; } = [];

    /// <summary>What of registers was counted when the quarter was locked.</summary>
    public IReadOnlyList<BekuTersimpan> Beku { get; init; } = [];

    /// <summary>Code of the indikator.</summary>
    public string Kode => Baris.Indikator.Kode;

    /// <summary>Whether something in it cannot be read.</summary>
    public bool Salah => GalatMilik.Any();

    /// <summary>What of it could not be read, with the name of the component where it is one.</summary>
    public IEnumerable<(string Komponen, string Pesan)> GalatMilik => Galat.Select(g => (Nama: g.Key.Split(':', 4), g.Value))
        .Where(g => g.Nama is [_, not TempatUkur.HurufSub, var k, _] && k == Kode)
        .Select(g => (g.Nama[1] == TempatUkur.HurufKomponen ? g.Nama[3] : "", g.Value));

    /// <summary>Whether nothing is asked of it any more.</summary>
    public bool Siap => Baris.Kini.Length > 0 && !Baris.Ditanya && !Salah;

    /// <summary>Where it stands in the list: what came back, what is asked for, what is done.</summary>
    public int Urut => Kembali.Length > 0 ? 0 : Siap ? 2 : 1;

    /// <summary>How it stands, in a word.</summary>
    public string Keadaan => Salah ? "belum terbaca" : Baris.Ditanya ? "perlu dipastikan" : Kembali.Length > 0 ? "dikembalikan"
        : Siap ? "siap" : Baris.Komponen.Any(k => k.Kini.Length > 0) ? "belum lengkap" : "belum diisi";

    /// <summary>What it is measured against now: the rencana aksi of the quarter where there is one, else the year; <c>null</c>: nothing
    /// is measured of the quarter.</summary>
    public (Fakta Target, Fakta Realisasi, Fakta Capaian)? Ukuran => Baris.Kini.Length == 0 ? null : Hasil switch
    {
        { RencanaAksiKini: { } a } => (a.Target, a.Realisasi, a.Capaian.Dilaporkan),
        { } h => (h.Kini.Target, h.Kini.Realisasi, h.Kini.Capaian.Dilaporkan),
        _ => null,
    };

    /// <summary>Class of the achievement shown; <c>null</c>: there is none.</summary>
    public (Fakta Fakta, KelasSkala? Kelas)? Predikat => Ukuran is { Capaian: { Besaran.Nilai: { } n } c }
        ? (Skala.Tentukan($"ukur.{Kode}.predikat", "Predikat", c), Skala.KelasDari(n)) : null;

    /// <summary>The year, where the quarter is measured against a target of its own.</summary>
    public KinerjaTahun? Setahun => Hasil is { RencanaAksiKini: not null } h ? h.Kini : null;

    /// <summary>Target of the year that it is measured against, as printed; empty: no document states one.</summary>
    public string TargetSetahun => Hasil?.Kini.Target is { Besaran.Ada: true } t ? t.CetakAngka() : "";

    /// <summary>Why there is no achievement yet, and what is read meanwhile.</summary>
    public string BelumAda => Baris.Kini.Length == 0
            ? Baris.Setahun.Length > 0 ? $"Setahun tertulis {Baris.Setahun}; triwulan ini belum diisi." : "Belum diukur. Kosong bukan nol."
        : Hasil is null ? "Capaian belum ada: isian indikator ini di Renstra belum lengkap."
        : TargetSetahun.Length == 0 && !Baris.TargetTriwulan
            ? "Capaian belum ada: Perjanjian Kinerja atau RKT tahun ini belum memuat targetnya."
        : $"Capaian belum ada: {Ukuran?.Capaian.Besaran.Alasan}.";

    /// <summary>Whether it should be said what is done about it.</summary>
    public bool DiBawah => Ukuran is { Capaian.Besaran.Nilai: < 100 };

    /// <summary>What the figure of the quarter counts, in words.</summary>
    /// <param name="romawi">The quarter.</param>
    public string Sebutan(string romawi) => Baris.Indikator.Agregasi switch
    {
        "sampai-dengan" => $"Realisasi Januari sampai akhir triwulan {romawi}",
        "kumulatif" or "rata-rata" => $"Realisasi dalam triwulan {romawi} saja",
        _ => $"Realisasi sampai akhir triwulan {romawi}",
    };

    /// <summary>The first field that needs something; <c>null</c>: none.</summary>
    public string? Perlu => !Boleh || (Siap && Kembali.Length == 0) ? null
        : Galat.Keys.FirstOrDefault(g => g.Split(':', 4) is [_, not TempatUkur.HurufSub, var k, _] && k == Kode)
            ?? (Baris.Ditanya ? TempatUkur.Nama(TempatUkur.HurufIndikator, Kode, "sebab")
            : Baris.Komponen.FirstOrDefault(k => k.Kini.Length == 0) is { } kosong
                ? TempatUkur.Nama(TempatUkur.HurufKomponen, Kode, kosong.Nama)
            : Baris.Komponen is [var satu, ..] ? TempatUkur.Nama(TempatUkur.HurufKomponen, Kode, satu.Nama)
            : TempatUkur.Nama(TempatUkur.HurufIndikator, Kode, "realisasi"));
}
