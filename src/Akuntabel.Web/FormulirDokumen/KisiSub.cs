using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A column of a grid that divides the budget.</summary>
/// <param name="Judul">Its heading.</param>
/// <param name="Tetap">What of the row's identity it decides.</param>
/// <param name="Nilai">The field of its cells.</param>
/// <param name="Rupiah">Whether it holds rupiah.</param>
public sealed record KolomKisi(string Judul, IReadOnlyList<(string Kunci, string Isi)> Tetap, string Nilai, bool Rupiah);

/// <summary>A row of such a grid.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Keterangan">What stands beside it: its pagu.</param>
/// <param name="Sel">Its cells.</param>
public sealed record BarisKisi(string Kode, string Nama, string Keterangan, IReadOnlyList<SelSilang> Sel);

/// <summary>What divides the budget, as a grid: by quarter, by sasaran, or one sub kegiatan by jenis belanja and month.</summary>
/// <param name="JudulBaris">Heading of the rows.</param>
/// <param name="JudulKeterangan">Heading of what stands beside them; empty: nothing does.</param>
/// <param name="Kolom">Columns.</param>
/// <param name="Baris">Rows.</param>
public sealed record KisiSub(string JudulBaris, string JudulKeterangan, IReadOnlyList<KolomKisi> Kolom, IReadOnlyList<BarisKisi> Baris)
{
    private const string Belanja = "realisasi-belanja.csv";

    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    /// <summary>What the cells of each row add up to; <c>null</c>: they are not added.</summary>
    public decimal? JumlahBaris { get; init; }

    /// <summary>Whether the cells of rows and columns are added up.</summary>
    public bool Dijumlah { get; init; }

    /// <summary>What all cells add up to; <c>null</c>: not known.</summary>
    public decimal? JumlahSemua { get; init; }

    /// <summary>The grid of a file; <c>null</c> for one that is none.</summary>
    /// <param name="jalur">The file.</param>
    /// <param name="daftar">Its rows.</param>
    /// <param name="sub">The rows of the budget that are shown.</param>
    /// <param name="sekitar">What the other documents say: the sasaran, and the programs that serve them.</param>
    /// <param name="isi">The files that tell the kinds of expenditure.</param>
    public static KisiSub? Susun(
        string jalur, DaftarTerisi daftar, IReadOnlyList<SubAnggaran> sub, LingkunganFormulir sekitar, KumpulanBerkas isi)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(sub);
        ArgumentNullException.ThrowIfNull(sekitar);
        var (sasaran, belanja) = (sekitar.Sasaran, BentukIsian.JenisBelanja(isi));
        return sub.Count == 0 && jalur != Belanja ? null : jalur switch
        {
            Belanja when belanja.Count > 0 => MenurutJenis(daftar, belanja, BentukIsian.RealisasiBelanja(isi)),
            "realisasi-anggaran.csv" => Sub(daftar, sub, "Pagu (Rp)", [.. Romawi.Index().Select(r => Triwulan(r.Index, r.Item, true)),
                .. Romawi.Index().Select(r => Triwulan(r.Index, r.Item, false))]),
            "dukungan-sasaran.csv" when sasaran.Count > 0 => Terbagi(Sub(daftar, sub, "", [.. sasaran.Select(s =>
                new KolomKisi($"{s.Nilai} {s.Kata}", [("sasaran", s.Nilai)], "bagian", false))]), sub, sekitar.SasaranProgram)
                with { Dijumlah = true, JumlahBaris = 100 },
            "anggaran-kas.csv" when sub.Count == 1 && belanja.Count > 0 => Kas(daftar, sub[0], belanja),
            _ => null,
        };
    }

    /// <summary>Whether a file may be such a grid.</summary>
    /// <param name="jalur">The file.</param>
    public static bool Untuk(string jalur) => jalur == Belanja || PerubahanBagian.Kolom(jalur) == "kode_sub";

    private static KisiSub MenurutJenis(
        DaftarTerisi daftar, IReadOnlyList<PilihanBidang> belanja, IReadOnlyDictionary<string, string> tertulis)
    {
        var sel = new PembuatSel(daftar);
        // since January: until the end of a quarter, or of the year, which names none
        List<KolomKisi> kolom = [.. Romawi.Take(3).Index().Select(r => new KolomKisi($"s.d. TW {r.Item} (Rp)",
            [("triwulan", $"{r.Index + 1}")], "realisasi", true)), new KolomKisi("Setahun (Rp)", [], "realisasi", true)];
        return new KisiSub("Jenis belanja", tertulis.Count > 0 ? "Sudah tertulis di Anggaran (Rp)" : "", kolom,
            [.. belanja.Select(b => new BarisKisi(b.Nilai, b.Kata, tertulis.GetValueOrDefault(b.Nilai, ""),
            [.. kolom.Select(k => sel.Sel([("kode", b.Nilai), .. k.Tetap], k.Nilai, [k.Nilai]))]))]);
    }

    private static KolomKisi Triwulan(int i, string romawi, bool rupiah) => new($"s.d. TW {romawi} ({(rupiah ? "Rp" : "keluaran")})",
        [("triwulan", $"{i + 1}")], rupiah ? "realisasi" : "realisasi_fisik", rupiah);

    private static KisiSub Sub(DaftarTerisi daftar, IReadOnlyList<SubAnggaran> sub, string keterangan, IReadOnlyList<KolomKisi> kolom)
    {
        var sel = new PembuatSel(daftar);
        string[] syarat = [.. kolom.Select(k => k.Nilai).Distinct()];
        return new KisiSub("Sub kegiatan", keterangan, kolom, [.. sub.Select(s => new BarisKisi(s.Kode, s.Nama,
            keterangan.Length > 0 && s.Pagu is { } p ? AngkaIndonesia.Cetak(p, 0) : "",
            [.. kolom.Select(k => sel.Sel([("kode_sub", s.Kode), .. k.Tetap], k.Nilai, syarat))]))]);
    }

    // which sasaran a program serves the Renstra says: here is asked only how it is shared among several
    private static KisiSub Terbagi(KisiSub kisi, IReadOnlyList<SubAnggaran> sub, ILookup<string, string> sasaranProgram) => kisi with
    {
        Baris = [.. kisi.Baris.Zip(sub, (b, s) => b with
        {
            Sel = [.. b.Sel.Zip(kisi.Kolom, (sel, k) => Terbagi(sel, k.Tetap[0].Isi, [.. sasaranProgram[s.Program]]))],
        })],
    };

    private static SelSilang Terbagi(SelSilang sel, string sasaran, string[] didukung) =>
        sel.Teks.Length > 0 || sel.Galat is not null || (didukung.Length > 1 && didukung.Contains(sasaran)) ? sel
            : new SelSilang("", didukung is [var satu] && satu == sasaran ? "100" : "", null, []);

    private static KisiSub Kas(DaftarTerisi daftar, SubAnggaran sub, IReadOnlyList<PilihanBidang> belanja)
    {
        var sel = new PembuatSel(daftar);
        // quarters stand there where the office has them
        string[] bulan = [.. daftar.Uraian.Bidang.Where(b => b.Jenis == JenisBidang.Rupiah
            && (!b.Khusus || daftar.Butir.Any(x => x[b.Kunci].Length > 0))).Select(b => b.Kunci)];
        var kolom = daftar.Uraian.Bidang.Where(b => bulan.Contains(b.Kunci))
            .Select(b => new KolomKisi(b.Label, [], b.Kunci, true)).ToList();
        var lain = daftar.Butir.Where(b => b["kode_sub"] == sub.Kode && belanja.All(j => j.Nilai != b["kode"]))
            .Select(b => new PilihanBidang(b["kode"], b["kode"]));
        return new KisiSub("Jenis belanja", "", kolom, [.. belanja.Concat(lain).DistinctBy(b => b.Nilai).Select(b =>
            new BarisKisi(b.Nilai, b.Kata, "",
                [.. kolom.Select(k => sel.Sel([("kode_sub", sub.Kode), ("kode", b.Nilai)], k.Nilai, bulan))]))])
        {
            Dijumlah = true, JumlahSemua = sub.Pagu,
        };
    }
}
