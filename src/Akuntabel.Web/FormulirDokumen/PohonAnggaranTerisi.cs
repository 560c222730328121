using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>A row of the budget as its page shows it.</summary>
/// <param name="Nama">Program, kegiatan or sub kegiatan.</param>
/// <param name="Kode">Its official code.</param>
/// <param name="Tingkat">1 program, 2 kegiatan, 3 sub kegiatan.</param>
/// <param name="Kelompok">The groups that its figures are added to, parted by blanks; of a group, its own name.</param>
/// <param name="Butir">The row of the form; <c>null</c> for one that only adds up.</param>
/// <param name="Jumlah">Totals by column, of a row that adds up.</param>
public sealed record BarisAnggaranTerisi(string Nama, string Kode, int Tingkat, string Kelompok, ButirTerisi? Butir,
    IReadOnlyDictionary<string, string> Jumlah);

/// <summary>Totals of another table that must agree.</summary>
/// <param name="Jumlah">As printed, by column.</param>
/// <param name="Selisih">How much more the rows add up to, by column.</param>
/// <param name="Nilai">The totals as figures, by column.</param>
public sealed record PembandingAnggaran(IReadOnlyDictionary<string, string> Jumlah, IReadOnlyDictionary<string, decimal> Selisih,
    IReadOnlyDictionary<string, decimal> Nilai);

/// <summary>The budget as a tree: the rows of the form under their program and kegiatan, with totals.</summary>
public sealed record PohonAnggaranTerisi(IReadOnlyList<UraianBidang> Kolom, IReadOnlyList<BarisAnggaranTerisi> Baris,
    IReadOnlyDictionary<string, string> Jumlah, PembandingAnggaran? Pembanding)
{
    private static readonly string[] KunciKolom = ["target_fisik", "satuan", "pagu", "realisasi_fisik", "realisasi"];
    private static readonly (string Kode, string Nama)[] Tingkatan = [("kode_program", "program"), ("kode_kegiatan", "kegiatan"),
        ("kode_sub", "sub_kegiatan")];

    /// <summary>What was measured beside it.</summary>
    public RealisasiPengukuran Pengukuran { get; init; } = RealisasiPengukuran.BelumAda;

    /// <summary>What the report takes as spent of all rows, as printed; <c>null</c>: no row has it in two places.</summary>
    public string? Dipakai => Rinci.Any(b => Pengukuran.Keduanya(b) is not null)
        ? AngkaIndonesia.Cetak(Rinci.Sum(b => Pengukuran.Setahun(b) ?? 0), 0) : null;

    /// <summary>How many rows have it in two places.</summary>
    public int Keduanya => Rinci.Count(b => Pengukuran.Keduanya(b) is not null);

    /// <summary>How many of them say different things there.</summary>
    public int Berbeda => Rinci.Count(Pengukuran.Berbeda);

    private IEnumerable<ButirTerisi> Rinci => Baris.Select(b => b.Butir).OfType<ButirTerisi>().Where(b => !Pernyataan(b));

    /// <summary>How much there is, in words.</summary>
    public string Ringkasan =>
        $"{Banyak(1)} program, {Banyak(2)} kegiatan, {Baris.Count(b => b.Butir is { } x && !Pernyataan(x))} baris rincian";

    /// <summary>Builds it.</summary>
    /// <param name="daftar">The rows of the form.</param>
    /// <param name="belanja">Totals by kind of expenditure, by column; empty when nobody has written them.</param>
    public static PohonAnggaranTerisi Susun(DaftarTerisi daftar, IReadOnlyDictionary<string, decimal> belanja)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(belanja);
        var (rinci, pernyataan) = (daftar.Butir.Where(b => !Pernyataan(b)).ToList(), daftar.Butir.Where(Pernyataan).ToList());
        List<UraianBidang> kolom = [.. KunciKolom.Select(k => daftar.Uraian.Bidang.First(b => b.Kunci == k))];
        var baris = new List<BarisAnggaranTerisi>();
        Kelompokkan(rinci, 0, "", kolom, baris);
        baris.AddRange(pernyataan.Select(b => new BarisAnggaranTerisi(SebutPernyataan(b), "", 0, "", b, new Dictionary<string, string>())));
        var jumlah = Hitung(rinci, kolom);
        var selisih = jumlah.Where(j => belanja.ContainsKey(j.Key)).ToDictionary(j => j.Key, j => j.Value - belanja[j.Key]);
        return new PohonAnggaranTerisi(kolom, baris, Cetak(jumlah), selisih.Count == 0 ? null
            : new PembandingAnggaran(Cetak(belanja), selisih, belanja));
    }

    // a row that states a total is not added to it
    private static bool Pernyataan(ButirTerisi b) => Tingkatan.Any(t => b[t.Kode].Equals("jumlah", StringComparison.OrdinalIgnoreCase));

    private static string SebutPernyataan(ButirTerisi b) => b["program"] is { Length: > 0 } p
        && !p.StartsWith("Jumlah", StringComparison.OrdinalIgnoreCase) ? $"Jumlah menurut DPA: {p}" : "Jumlah menurut DPA";

    private int Banyak(int tingkat) => Baris.Count(b => b.Tingkat == tingkat && b.Butir is null);

    private static void Kelompokkan(IEnumerable<ButirTerisi> butir, int tingkat, string kelompok, List<UraianBidang> kolom,
        List<BarisAnggaranTerisi> hasil)
    {
        foreach (var g in butir.GroupBy(b => Terdalam(b) < tingkat ? b.Alamat : b[Tingkatan[tingkat].Kode]))
        {
            var isi = g.ToList();
            var (kode, nama) = Tingkatan[tingkat];
            var rinci = isi.All(b => Terdalam(b) <= tingkat) || tingkat == Tingkatan.Length - 1;
            if (rinci)
            {
                hasil.AddRange(isi.Select(b =>
                    new BarisAnggaranTerisi(Sebut(b, nama), b[kode], tingkat + 1, kelompok, b, new Dictionary<string, string>())));
                continue;
            }

            var sendiri = $"g{hasil.Count}";
            hasil.Add(new BarisAnggaranTerisi(Sebut(isi[0], nama), isi[0][kode], tingkat + 1, sendiri, null, Cetak(Hitung(isi, kolom))));
            Kelompokkan(isi, tingkat + 1, $"{kelompok} {sendiri}".Trim(), kolom, hasil);
        }
    }

    // the deepest level that a row names
    private static int Terdalam(ButirTerisi b) => Array.FindLastIndex(Tingkatan, t => b[t.Kode].Length > 0 || b[t.Nama].Length > 0);

    private static string Sebut(ButirTerisi b, string nama) => b[nama].Length > 0 ? b[nama] : "(belum bernama)";

    private static Dictionary<string, decimal> Hitung(IReadOnlyList<ButirTerisi> butir, IEnumerable<UraianBidang> kolom) =>
        kolom.Where(BentukIsian.Berjumlah).Select(k => (k.Kunci, Nilai: butir.Select(b => Angka(b[k.Kunci])).OfType<decimal>().ToList()))
            .Where(k => k.Nilai.Count > 0).ToDictionary(k => k.Kunci, k => k.Nilai.Sum());

    private static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;

    private static Dictionary<string, string> Cetak(IReadOnlyDictionary<string, decimal> jumlah) =>
        jumlah.ToDictionary(j => j.Key, j => AngkaIndonesia.Cetak(j.Value, 0));
}
