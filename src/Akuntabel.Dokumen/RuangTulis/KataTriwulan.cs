using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>What a unit said in a quarter, offered to whoever writes the report.</summary>
/// <param name="Jenis">"Kendala", "Tindak lanjut", "Sebab angka".</param>
/// <param name="Kata">What was said.</param>
/// <param name="Triwulan">In which quarter; 0: of the year.</param>
/// <param name="Tentang">Of which indikator or sub kegiatan.</param>
/// <param name="Unit">Unit that has it; empty: the office.</param>
public sealed record KataTriwulan(string Jenis, string Kata, int Triwulan, string Tentang, string Unit)
{
    /// <summary>What was said in the quarters of the reported year about the indikator and sub kegiatan of a sasaran.</summary>
    /// <param name="data">The agency's files as read.</param>
    /// <param name="akar">Root names of its report.</param>
    /// <param name="bagian">Group of the part: of a sasaran, or of the whole office.</param>
    public static IReadOnlyList<KataTriwulan> Dari(DataInstansi data, NilaiLingkup akar, string bagian)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(akar);
        ArgumentNullException.ThrowIfNull(bagian);
        var kode = bagian.StartsWith("sasaran-", StringComparison.Ordinal) ? bagian["sasaran-".Length..] : "";
        var sasaran = Daftar(akar, "sasaran").Where(s => kode.Length == 0 || Teks(s, "kode") == kode).ToList();
        var indikator = sasaran.SelectMany(s => Daftar(s, "indikator")).DistinctBy(i => Teks(i, "kode"))
            .ToDictionary(i => Teks(i, "kode"), StringComparer.Ordinal);
        var sub = sasaran.SelectMany(s => Daftar(s, "sub")).DistinctBy(i => Teks(i, "kode"))
            .ToDictionary(i => Teks(i, "kode"), StringComparer.Ordinal);
        var hasil = new List<KataTriwulan>();
        foreach (var k in data.Kinerja.Where(k => k.Tahun == data.Tahun && indikator.ContainsKey(k.Indikator)))
        {
            var (tentang, unit) = (Teks(indikator[k.Indikator], "uraian"), Teks(indikator[k.Indikator], "unit"));
            hasil.AddRange([new("Kendala", k.Kendala, k.Triwulan ?? 0, tentang, unit), new("Tindak lanjut", k.TindakLanjut, k.Triwulan ?? 0, tentang, unit)]);
        }

        foreach (var r in data.RealisasiTriwulan.Where(r => sub.ContainsKey(r.Kode)))
        {
            var (tentang, unit) = (Teks(sub[r.Kode], "nama"), Teks(sub[r.Kode], "unit"));
            hasil.AddRange([new("Kendala", r.Kendala, r.Triwulan.Nomor, tentang, unit), new("Tindak lanjut", r.TindakLanjut, r.Triwulan.Nomor, tentang, unit)]);
        }

        return [.. hasil.Where(h => h.Kata.Trim().Length > 0).DistinctBy(h => (h.Jenis, h.Kata)).OrderByDescending(h => h.Triwulan)];
    }

    private static string Teks(NilaiLingkup isi, string nama) => isi.Isi.GetValueOrDefault(nama) is NilaiTeks t ? t.Isi : "";

    private static IEnumerable<NilaiLingkup> Daftar(NilaiLingkup isi, string nama) =>
        isi.Isi.GetValueOrDefault(nama) is NilaiDaftar d ? d.Butir.OfType<NilaiLingkup>() : [];
}
