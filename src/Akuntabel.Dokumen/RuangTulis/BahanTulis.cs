using Akuntabel.Core.Laporan;
using Akuntabel.Core.Laporan.Lingkup;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>A value, reference or block as the text of a part shows it.</summary>
/// <param name="Token">The words that stand for it: <c>⟦Serapan anggaran sasaran 2: 99,71 %⟧</c>.</param>
/// <param name="Sumber">What the narrative holds in its place.</param>
/// <param name="Jenis"><c>angka</c>, <c>teks</c>, <c>rujukan</c> or <c>blok</c>.</param>
/// <param name="Asal">Where it comes from, for a reader.</param>
public sealed record TokenTulis(string Token, string Sumber, string Jenis, string Asal)
{
    /// <summary>Other forms of the same value.</summary>
    public IReadOnlyList<(string Token, string Sebutan)> Bentuk { get; init; } = [];

    /// <summary>Path of the picture that it places; empty: none.</summary>
    public string Gambar { get; init; } = "";
}

/// <summary>What the parts of a report are written with: its names, its text as composed, and where people write.</summary>
public sealed class BahanTulis
{
    private static readonly Dictionary<string, string> SebutanBentuk = new(StringComparer.Ordinal)
    {
        [""] = "seperti biasa", ["angka"] = "tanpa satuan", ["satuan"] = "dengan satuan", ["kata"] = "dengan huruf",
        ["bulat"] = "tanpa desimal", ["mutlak"] = "tanpa tanda minus", ["terbilang"] = "huruf saja", ["kecil"] = "huruf kecil", ["kata|besar"] = "dengan huruf besar",
    };

    private BahanTulis(DataInstansi data, NilaiLingkup akar, HasilSusun hasil, Naskah naskah)
    {
        (Data, Akar, Naskah, DaftarTempat, DaftarKesalahan) = (data, akar, naskah, hasil.DaftarNarasi, hasil.DaftarKesalahan);
        Indeks = IndeksIsian.Susun(akar);
        Keterangan = naskah.DaftarBlok().Select(Milik).OfType<Keterangan>().DistinctBy(k => k.Id).ToDictionary(k => k.Id, StringComparer.Ordinal);
        Judul = [.. naskah.DaftarBlok().OfType<Judul>()];
    }

    /// <summary>The agency's files as read.</summary>
    public DataInstansi Data { get; }

    /// <summary>What keeps the report from being signed.</summary>
    public IReadOnlyList<Kesalahan> DaftarKesalahan { get; }

    /// <summary>Root names.</summary>
    public NilaiLingkup Akar { get; }

    /// <summary>The report as composed.</summary>
    public Naskah Naskah { get; }

    /// <summary>Where people write.</summary>
    public IReadOnlyList<TempatNarasi> DaftarTempat { get; }

    /// <summary>Values that sentences can be bound to.</summary>
    public IndeksIsian Indeks { get; }

    /// <summary>Captions by their ids.</summary>
    public IReadOnlyDictionary<string, Keterangan> Keterangan { get; }

    /// <summary>Headings in order.</summary>
    public IReadOnlyList<Judul> Judul { get; }

    /// <summary>Of a composed report; <c>null</c>: the files give none.</summary>
    /// <param name="baca">The files of the office as read.</param>
    /// <param name="hasil">What was composed of them.</param>
    public static BahanTulis? Susun(HasilBaca baca, HasilSusun hasil)
    {
        ArgumentNullException.ThrowIfNull(baca);
        ArgumentNullException.ThrowIfNull(hasil);
        return baca.Data is { } data && hasil.Naskah is { } naskah
            ? new BahanTulis(data, PembangunLingkup.Bangun(data).Akar, hasil, naskah) : null;
    }

    /// <summary>Prints bindings of a part.</summary>
    public PencetakIkatan Pencetak(string bagian) => new(Akar, bagian.StartsWith("sasaran-", StringComparison.Ordinal) ? bagian["sasaran-".Length..] : "");

    /// <summary>A value as the text of a part shows it, in the form that prints as wanted.</summary>
    /// <param name="isian">The value.</param>
    /// <param name="cetak">Prints it.</param>
    /// <param name="nilai">What it should print; empty: as usual.</param>
    public static TokenTulis Token(IsianTerikat isian, PencetakIkatan cetak, string nilai = "")
    {
        ArgumentNullException.ThrowIfNull(isian);
        ArgumentNullException.ThrowIfNull(cetak);
        var bentuk = cetak.DaftarBentuk(isian.Jalur);
        var pilih = bentuk.FirstOrDefault(b => Rapi(b.Tercetak) == nilai) is { Tercetak: not null } ada ? ada : bentuk is [var awal, ..] ? awal : default;
        return new TokenTulis(Tulis(isian.Nama, pilih.Tercetak ?? ""), Ikatan(isian.Jalur, pilih.Bentuk ?? ""), isian.Fakta is null ? "teks" : "angka", Asal(isian.Fakta))
        {
            Bentuk = [.. bentuk.Where(b => b.Bentuk != pilih.Bentuk).Select(b => (Tulis(isian.Nama, b.Tercetak), SebutanBentuk[b.Bentuk]))],
        };
    }

    /// <summary>Where a fact comes from, in a few words.</summary>
    public static string Asal(Fakta? fakta) => fakta?.Turunan switch
    {
        Isian i => $"Diisi di {SebutanBerkas.Pada(i.Asal)}",
        Hitungan h => $"Dihitung: {h.Aturan.Nama}",
        Penetapan p => $"Ditetapkan: {p.Aturan.Nama}",
        _ => "",
    };

    internal static string Tulis(string nama, string nilai) => $"⟦{Rapi(nama)}: {Rapi(nilai)}⟧";

    internal static string Rapi(string teks) => string.Join(' ', teks.Replace('⟦', '(').Replace('⟧', ')').Replace('|', '/').Replace('\u00A0', ' ')
        .Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    internal static string Ikatan(string jalur, string bentuk) => "{{" + (bentuk.Length > 0 ? $"{jalur}|{bentuk}" : jalur) + "}}";

    private static Keterangan? Milik(Blok blok) => blok switch
    {
        Tabel t => t.Keterangan,
        Grafik g => g.Keterangan,
        Bagan b => b.Keterangan,
        Gambar g => g.Keterangan,
        _ => null,
    };
}
