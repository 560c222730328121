using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Tests.Laporan;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>What the published reports have, counted in them by hand, ours have at least: tables, charts, activities, entries of lists. What they
/// hold as a list may be rows of a table here.</summary>
public partial class HitunganAsliTests
{
    private const string Bel = "belitung-timur-2022";
    private const string Ntt = "ntt-2023";
    private const string Kal = "kalteng-2023-tw2";

    [Theory]
    [InlineData(Ntt, "IKHTISAR EKSEKUTIF", 1, 0)]
    [InlineData(Ntt, "BAB I", 3, 0)]
    [InlineData(Ntt, "BAB II", 5, 0)]
    [InlineData(Ntt, "BAB III", 12, 0)]
    [InlineData(Bel, "BAB I", 6, 0)]
    [InlineData(Bel, "BAB II", 6, 0)]
    // the charts of programs, of their performance, of kegiatan and of sub kegiatan
    [InlineData(Bel, "BAB III", 21, 4)]
    [InlineData(Kal, "BAB I", 2, 0)]
    [InlineData(Kal, "LAMPIRAN 1", 2, 0)]
    public void Tabel_dan_grafik(string contoh, string bab, int tabel, int grafik)
    {
        var blok = Bab(contoh)[bab];
        blok.OfType<Tabel>().Count(t => t.Keterangan is not null).ShouldBeGreaterThanOrEqualTo(tabel);
        blok.OfType<Grafik>().Count().ShouldBeGreaterThanOrEqualTo(grafik);
    }

    [Theory]
    // entries and rows, by the lines of the published texts
    [InlineData(Ntt, "BAB I", 55)]
    [InlineData(Ntt, "BAB II", 46)]
    // of it 109 schools, 22 organisations, and the minutes of fourteen meetings
    [InlineData(Ntt, "BAB III", 280, "LAMPIRAN 3")]
    [InlineData(Bel, "BAB I", 64)]
    [InlineData(Bel, "BAB II", 50)]
    [InlineData(Bel, "BAB III", 166, "LAMPIRAN 5")]
    [InlineData(Kal, "BAB I", 42, "LAMPIRAN 2")]
    [InlineData(Kal, "BAB II", 4)]
    public void Butir_daftar_dan_baris_tabel(string contoh, string bab, int banyak, string lampiran = "")
    {
        var semua = Bab(contoh);
        var blok = semua[bab].Concat(lampiran.Length > 0 ? semua[lampiran] : []).ToList();
        (blok.OfType<Daftar>().Sum(d => d.Butir.Count) + blok.OfType<Tabel>().Where(t => t.Bergaris).Sum(t => t.Baris.Count))
            .ShouldBeGreaterThanOrEqualTo(banyak);
    }

    [Theory]
    // one meeting with the intelligence agency is told twice there
    [InlineData(Ntt, "BAB III", 18)]
    [InlineData(Bel, "BAB III", 10)]
    [InlineData(Kal, "BAB I", 10)]
    public void Kegiatan(string contoh, string bab, int banyak) => Bab(contoh)[bab].OfType<Paragraf>()
        .Count(p => PolaKegiatan().IsMatch(p.Isi.Gabung())).ShouldBeGreaterThanOrEqualTo(banyak);

    [Theory]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Tim Verifikasi Kelengkapan", 4 + 11)]
    [InlineData(Ntt, "LAMPIRAN 3", "Penetapan Forum Kerukunan", 3)]
    [InlineData(Ntt, "LAMPIRAN 3", "Verifikasi dan Klarifikasi Proposal", 2)]
    [InlineData(Ntt, "LAMPIRAN 3", "Penyaluran Hibah", 4)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Pojok Intelijen (pertama)", 3)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Pojok Intelijen (kedua)", 7)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Konsolidasi dan Pembahasan", 9)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Pojok Intelijen (ketiga)", 8)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Forum Kewaspadaan Dini", 6)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Sekretariat Forkopimda Keadaan Triwulan I", 1)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Sekretariat Forkopimda Triwulan II", 3)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Sekretariat Forkopimda Triwulan III", 4)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Sekretariat Forkopimda Triwulan IV", 4)]
    [InlineData(Ntt, "LAMPIRAN 3", "Rapat Forkopimda NTT", 9)]
    [InlineData(Bel, "LAMPIRAN 5", "Pembinaan Kerukunan", 3)]
    [InlineData(Bel, "LAMPIRAN 5", "Pengawasan dan Pembinaan Penyalahgunaan", 2)]
    [InlineData(Kal, "LAMPIRAN 2", "Rapat Koordinasi Pelayanan", 3)]
    [InlineData(Kal, "LAMPIRAN 2", "Sosialisasi Pembinaan Kesadaran", 2)]
    public void Butir_tiap_kegiatan(string contoh, string lampiran, string kegiatan, int banyak)
    {
        var blok = Bab(contoh)[lampiran];
        var mulai = blok.FindIndex(b => b is Paragraf { Gaya: GayaParagraf.AnakJudul } p && p.Isi.Gabung().Split(' ', 2)[^1].StartsWith(kegiatan, StringComparison.Ordinal)
            && (p.Isi.Gabung().EndsWith(kegiatan, StringComparison.Ordinal) || !kegiatan.Contains("Triwulan", StringComparison.Ordinal)));
        mulai.ShouldBeGreaterThanOrEqualTo(0);
        blok.Skip(mulai + 1).TakeWhile(b => b is not Paragraf { Gaya: GayaParagraf.AnakJudul }).OfType<Daftar>().Sum(d => d.Butir.Count)
            .ShouldBeGreaterThanOrEqualTo(banyak);
    }

    [Theory]
    [InlineData(Bel, "LAMPIRAN 6", 113)]
    [InlineData(Kal, "LAMPIRAN 3", 44)]
    [InlineData(Ntt, "LAMPIRAN 4", 86)]
    public void Catatan_data_tercetak_seluruhnya(string contoh, string lampiran, int banyak) =>
        Bab(contoh)[lampiran].OfType<Tabel>().Sum(t => t.Baris.Count).ShouldBe(banyak);

    // blocks by chapter, by its number or, without one, its title
    private static Dictionary<string, List<Blok>> Bab(string contoh)
    {
        var hasil = new Dictionary<string, List<Blok>>(StringComparer.Ordinal);
        var kini = new List<Blok>();
        foreach (var b in SemuaContoh.Naskah(contoh).DaftarBlok())
        {
            if (b is Judul { Tingkat: 1 } j)
            {
                hasil[j.Nomor.Length > 0 ? j.Nomor : j.Isi.Gabung()] = kini = [];
            }

            kini.Add(b);
        }

        return hasil;
    }

    [GeneratedRegex(@"^\d+\) \S")]
    private static partial Regex PolaKegiatan();
}
