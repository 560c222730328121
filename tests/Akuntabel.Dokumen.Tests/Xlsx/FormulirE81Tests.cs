using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Xlsx;

/// <summary>Formula columns of E.81 are formulas in the worksheet, and another program computes of them what we print.</summary>
public class FormulirE81Tests
{
    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2023"}
        tujuan:
          - {kode: T1, uraian: Satu}
        sasaran:
          - kode: "1"
            tujuan: T1
            uraian: Sasaran
            program: ["8.1"]
            indikator:
              - {kode: "1.1", uraian: Warga dilatih, satuan: orang, agregasi: sampai-dengan, renstra: {"2022": 100, "2023": 400}}
              - {kode: "1.2", uraian: Warga dibantu, satuan: orang, agregasi: kumulatif, renstra: {"2022": 90, "2023": 90}}

        """;

    private static BukuKerja Buku()
    {
        var berkas = new KumpulanBerkas(new Dictionary<string, string>
        {
            ["instansi.yaml"] = "nama: Badan\nnama-singkat: Badan\nnama-lengkap: Badan Contoh\nformulir-evaluasi-rpjmd: E.78\n",
            ["perencanaan.yaml"] = Renstra,
            ["target.csv"] = "indikator,dokumen,tahun,triwulan,target\n1.1,rkt,2022,,100\n1.2,rkt,2022,,90\n",
            ["anggaran.csv"] = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,"
                + "kelompok_sasaran\n8.1,Program,8.1.1,Kegiatan,8.1.1.01,Pelatihan,orang,20,,1000000,,\n8.1,Program,8.1.1,Kegiatan,8.1.1.02,Bantuan,orang,20,,3000000,,\n",
            ["kinerja.csv"] = "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,orang,30,\n1.1,2022,2,orang,75,\n1.2,2022,1,orang,11,\n1.2,2022,2,orang,17,\n",
            ["realisasi-anggaran.csv"] = "kode_sub,triwulan,realisasi,realisasi_fisik\n8.1.1.01,1,300000,5\n8.1.1.01,2,700000,12\n8.1.1.02,1,500000,4\n8.1.1.02,2,1300000,9\n",
        }.Select(b => KeyValuePair.Create(b.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Value))));
        var tabel = BahanTabel.Pada(2022).First(t => t.Kunci == "e81");
        return BukuKerja.Dari(PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanTabel.Dari(berkas, 2022, tabel, 2))).Naskah.ShouldNotBeNull());
    }

    [Fact]
    public void Jumlah_triwulan_dan_tingkat_capaian_berupa_rumus_atas_selnya()
    {
        var rumus = Buku().Sel().Where(s => s.Key.Lembar == "Tabel" && s.Value.Rumus is not null)
            .ToDictionary(s => s.Key.Sel, s => s.Value.Rumus ?? "");
        var jumlah = rumus.Where(r => r.Key[0] == 'L').ToList();
        jumlah.Count.ShouldBe(8);
        jumlah.ShouldAllBe(r => r.Value == $"SUM(H{r.Key.Substring(1)}:I{r.Key.Substring(1)})");
        foreach (var (sel, _) in jumlah)
        {
            // of each row beside its own sum; nothing of it is fetched from another sheet
            rumus["N" + sel[1..]].ShouldContain("L" + sel[1..] + "/");
        }

        rumus.Values.Count(r => r.Contains("AVERAGE(N", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void LibreOffice_menghitung_yang_sama_dengan_yang_tercetak()
    {
        var buku = Buku();
        var (tersimpan, hitung) = (buku.Sel(), buku.TanpaNilaiTersimpan().HitungUlang());
        var banyak = 0;
        foreach (var ((lembar, sel), isi) in tersimpan.Where(s => s.Value.Rumus is not null && s.Value.Jenis == "n" && s.Value.Nilai.Length > 0))
        {
            var baris = int.Parse(sel.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture) - 1;
            decimal.Parse(hitung[lembar][baris][sel[0] - 'A'], CultureInfo.InvariantCulture).ShouldBe(
                decimal.Parse(isi.Nilai, NumberStyles.Float, CultureInfo.InvariantCulture), 0.000001m, $"{lembar} {sel}");
            banyak++;
        }

        banyak.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Realisasi_yang_dibaca_dari_daftar_kantor_tercetak_juga_di_tabel_resmi()
    {
        var naskah = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanTabel.Dari(Pertukaran.BerkasUji.MuatContoh("ntt-2023"), 2023,
            BahanTabel.Pada(2023).First(t => t.Kunci == "pengukuran")))).Naskah.ShouldNotBeNull();
        naskah.DaftarBlok().OfType<Tabel>().ShouldHaveSingleItem().Baris.SelectMany(b => b.Sel).SelectMany(s => s.Isi).OfType<Angka>()
            .Select(a => a.Fakta.CetakAngka()).ShouldContain("97,87");
    }

    [Theory]
    [InlineData("e58", "Formulir E.78 Evaluasi hasil RPJMD")]
    [InlineData("e81", "Formulir E.81 Evaluasi hasil Renja")]
    public void Nomor_formulir_menurut_data_kantor_bila_ada_pilihannya(string kunci, string nama)
    {
        var kantor = new KumpulanBerkas([KeyValuePair.Create("instansi.yaml",
            (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes("nama: Badan\nformulir-evaluasi-rpjmd: E.78\n"))]);
        BahanTabel.Pada(2022, kantor).First(t => t.Kunci == kunci).Nama.ShouldBe(nama);
        BahanTabel.Pada(2022).First(t => t.Kunci == "e58").Nama.ShouldBe("Formulir E.58 Evaluasi hasil RPJMD");
    }
}
