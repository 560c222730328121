using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Web.Komponen.Bidang;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>How fields and lists of a description look on a page.</summary>
internal static class BentukIsian
{
    // more fields than a row of a grid holds
    private const int KolomPaling = 6;

    // more choices than a select shows at once
    private const int PilihanPaling = 20;

    // more than a page can carry: the code is typed
    private const int PilihanTermuat = 300;

    private static readonly string[] KolomBelanja = ["pagu", "realisasi"];

    /// <summary>Whether each thing of a list has a page of its own: it holds lists, or more fields than a row.</summary>
    public static bool Berlembar(UraianDaftar d) =>
        d.Bentuk == BentukDaftar.Butir && d.Kunci.Length > 0 && (d.Anak.Count > 0 || d.Bidang.Count(b => !b.Khusus) > KolomPaling);

    /// <summary>Whether choices are too many to stand in each row of a grid, and are offered while one types instead.</summary>
    public static bool Panjang(IReadOnlyList<PilihanBidang> pilihan)
    {
        ArgumentNullException.ThrowIfNull(pilihan);
        return pilihan.Count > PilihanPaling;
    }

    /// <summary>Whether choices are few enough to be sent with a page.</summary>
    public static bool Termuat(IReadOnlyList<PilihanBidang> pilihan)
    {
        ArgumentNullException.ThrowIfNull(pilihan);
        return pilihan.Count is > 0 and <= PilihanTermuat;
    }

    /// <summary>How a field is typed.</summary>
    public static RupaBidang Rupa(UraianBidang b, bool adaPilihan) => b.Jenis switch
    {
        JenisBidang.TeksPanjang or JenisBidang.Bagan => RupaBidang.TeksPanjang,
        JenisBidang.DaftarTeks => adaPilihan ? RupaBidang.KelompokCentang : RupaBidang.TeksPanjang,
        JenisBidang.Angka => RupaBidang.Angka,
        JenisBidang.Rupiah => RupaBidang.Rupiah,
        JenisBidang.Persen => RupaBidang.Persen,
        JenisBidang.Tanggal => RupaBidang.Tanggal,
        JenisBidang.Pilihan => RupaBidang.Pilihan,
        JenisBidang.Kode when adaPilihan => RupaBidang.Pilihan,
        JenisBidang.Teks when adaPilihan && b.Rujukan.Length > 0 => RupaBidang.Pilihan,
        _ => RupaBidang.Teks,
    };

    /// <summary>Lines that a long text gets.</summary>
    public static int Baris(BidangTerisi b) => b.Uraian.Jenis switch
    {
        JenisBidang.Bagan => Math.Clamp(b.Teks.Count(c => c == '\n') + 2, 6, 24),
        JenisBidang.DaftarTeks => Math.Clamp(b.Teks.Count(c => c == '\n') + 2, 3, 16),
        _ => Math.Clamp((b.Teks.Length / 80) + 1, 2, 10),
    };

    /// <summary>Whether a column holds figures.</summary>
    public static bool Berangka(UraianBidang b) => b.Jenis is JenisBidang.Angka or JenisBidang.Rupiah or JenisBidang.Persen;

    /// <summary>Whether a column has a total.</summary>
    public static bool Berjumlah(UraianBidang b) => b.Jenis == JenisBidang.Rupiah;

    /// <summary>The total of a column, as it is printed; empty when a figure in it cannot be read.</summary>
    public static string Jumlah(DaftarTerisi d, UraianBidang kolom)
    {
        var angka = d.Butir.Select(b => b[kolom.Kunci]).Where(t => t.Length > 0).ToList();
        var nilai = angka.Select(t => BacaAngka.Coba(t, out var n, out _) ? n : null).ToList();
        return nilai.Count == 0 || nilai.Contains(null) ? "" : AngkaIndonesia.Cetak(nilai.Sum() ?? 0, 0);
    }

    /// <summary>Totals of the kinds of expenditure that have none below them.</summary>
    public static IReadOnlyDictionary<string, decimal> JumlahBelanja(KumpulanBerkas isi)
    {
        var baris = Belanja(isi);
        var induk = baris.Select(b => b["induk"]).ToHashSet(StringComparer.Ordinal);
        return KolomBelanja
            .Select(k => (Kunci: k, Nilai: baris.Where(b => !induk.Contains(b["kode"]))
                .Select(b => BacaAngka.Coba(b[k], out var n, out _) ? n : null).OfType<decimal>().ToList()))
            .Where(k => k.Nilai.Count > 0).ToDictionary(k => k.Kunci, k => k.Nilai.Sum());
    }

    /// <summary>The kinds of expenditure that have none below them.</summary>
    public static IReadOnlyList<PilihanBidang> JenisBelanja(KumpulanBerkas isi)
    {
        var baris = Belanja(isi);
        var induk = baris.Select(b => b["induk"]).ToHashSet(StringComparer.Ordinal);
        return [.. baris.Where(b => b["kode"].Length > 0 && !induk.Contains(b["kode"]))
            .Select(b => new PilihanBidang(b["kode"], b["uraian"]))];
    }

    /// <summary>What the budget itself says was spent, by kind of expenditure; none where it says nothing.</summary>
    public static IReadOnlyDictionary<string, string> RealisasiBelanja(KumpulanBerkas isi) => Belanja(isi)
        .Where(b => b["kode"].Length > 0 && b["realisasi"].Length > 0).DistinctBy(b => b["kode"]).ToDictionary(b => b["kode"], b =>
            b["realisasi"]);

    /// <summary>Marks the cell of a grid in which something cannot be read: the summary of the page names and links it.</summary>
    /// <returns>The id that the cell gets; <c>null</c>: nothing is wrong.</returns>
    public static string? IdGalat(HttpContext konteks, string nama, string? galat, string sebutan)
    {
        if (galat is null)
        {
            return null;
        }

        var id = TagBuilder.CreateSanitizedId(nama, "_");
        LabelBidang.Milik(konteks).Catat(nama, id, sebutan);
        return id;
    }

    /// <summary>What names a thing for a reader: its first text of words, else its code.</summary>
    public static string Sebutan(ButirTerisi b, UraianDaftar d) =>
        (d.Nama == "program" ? b.Bidang.LastOrDefault(Kalimat) : b.Bidang.FirstOrDefault(Kalimat))?.Teks
        ?? b.Bidang.FirstOrDefault(x => x.Teks.Length > 0)?.Teks ?? $"{d.Sebutan} baru";

    /// <summary>Whether a field holds the words by which a thing is known.</summary>
    public static bool Pokok(BidangTerisi b) => b.Uraian is { Jenis: JenisBidang.TeksPanjang, Perlu: KeperluanBidang.Menyusun };

    private static IReadOnlyList<ButirTerisi> Belanja(KumpulanBerkas isi) => isi.Coba("belanja.csv", out var data)
        ? FormulirBerkas.Buka("belanja.csv", data)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar[0].Butir
            ?? [] : [];

    private static bool Kalimat(BidangTerisi x) => x.Uraian.Jenis == JenisBidang.TeksPanjang && x.Teks.Length > 0
        && x.Uraian.Kunci != "kelompok_sasaran";

    /// <summary>The choices of a field as a select; a value that is none of them stays one.</summary>
    public static IEnumerable<SelectListItem> Pilihan(BidangTerisi b, IReadOnlyList<PilihanBidang> daftar)
    {
        ArgumentNullException.ThrowIfNull(b);
        var berkode = b.Uraian.Jenis != JenisBidang.Pilihan;
        var asing = b.Uraian.Jenis == JenisBidang.DaftarTeks ? b.Teks.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [b.Teks];
        return
        [
            .. daftar.Select(p => new SelectListItem(berkode && p.Kata != p.Nilai && !b.Uraian.Pilihan.Contains(p) ? $"{p.Nilai} {p.Kata}"
                : p.Kata, p.Nilai)),
            .. asing.Where(a => a.Length > 0 && daftar.All(p => p.Nilai != a))
                .Select(a => new SelectListItem($"{a} (tidak ada dalam daftar)", a)),
        ];
    }
}
