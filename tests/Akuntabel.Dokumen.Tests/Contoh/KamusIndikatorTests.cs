using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Core.Tests.Laporan;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The sheets of all indikator, printed alone.</summary>
public class KamusIndikatorTests
{
    private const string Renstra = """
        periode: {mulai: "2021", selesai: "2026"}
        sasaran:
          - kode: "1"
            uraian: Meningkatnya pemahaman
            indikator:
              - kode: "1.1"
                uraian: Persentase peserta yang memahami
                satuan: "%"
                polaritas: naik
                definisi: Peserta yang lulus tes akhir
                hitungan: Peserta yang memahami ÷ Peserta × 100 %
                bila-nol: nol
                batas: 100
                sumber-data: Laporan kegiatan
                penanggung-jawab: Bidang Politik
                data-tersedia: 5
                keterbatasan: Yang pulang lebih dahulu tidak terhitung
                komponen:
                  - {nama: Peserta yang memahami, satuan: orang, sumber: Tes akhir, verifikasi: Nilai paling sedikit 70}
                  - {nama: Peserta, satuan: orang, sumber: Daftar hadir}
                renstra: {awal: 60, "2022": 60, "2023": 75, akhir: 75}
              - kode: "1.2"
                uraian: Indeks kerukunan
                satuan: indeks
                polaritas: naik
                formula: Survei tahunan
                sumber-data: Survei
                penanggung-jawab: Bidang Sosial

        """;

    [Fact]
    public void Setiap_indikator_punya_lembarnya()
    {
        var (teks, salah) = Cetak(("perencanaan.yaml", Renstra));
        salah.ShouldBeEmpty();
        foreach (var isi in new[] { "KAMUS INDIKATOR KINERJA", "Persentase peserta yang memahami", "Peserta yang lulus tes akhir",
            "Peserta yang memahami dibagi Peserta × 100 %", "Dinilai 0", "5 hari sesudah", "Nilai paling sedikit 70",
                "Makin tinggi makin baik",
            "Dipakai angka terakhir", "Survei tahunan", "Yang pulang lebih dahulu tidak terhitung" })
        {
            teks.ShouldContain(isi);
        }
    }

    [Fact]
    public void Rumus_yang_dulu_dicetak_dengan_harinya_dan_perubahan_yang_masih_draf_dicetak_apa_adanya()
    {
        var kini = Renstra.Replace("hitungan: Peserta yang memahami ÷ Peserta", "hitungan: Peserta yang memahami ÷ (Peserta + 0)",
            StringComparison.Ordinal);
        const string riwayat = "- versi: \"1\"\n  tanggal: 2021-02-01\n- versi: \"2\"\n  tanggal: ";
        var (ditetapkan, _) = Cetak(("perencanaan.yaml", kini), ("perencanaan/versi-1.yaml", Renstra), ("perencanaan/riwayat.yaml",
            riwayat + "2022-08-15\n"));
        ditetapkan.ShouldContain("Sebelum 15 Agustus 2022");
        ditetapkan.ShouldContain("dibagi (Peserta ditambah 0)");
        var (draf, _) = Cetak(("perencanaan.yaml", kini), ("perencanaan/versi-1.yaml", Renstra), ("perencanaan/riwayat.yaml",
            riwayat + "\n"));
        draf.ShouldContain("dibagi (Peserta ditambah 0)");
        draf.ShouldNotContain("Sebelum ");
    }

    private static (string Teks, IReadOnlyList<Kesalahan> Salah) Cetak(params (string Jalur, string Isi)[] berkas)
    {
        var semua = new KumpulanBerkas([.. berkas.Append(("instansi.yaml",
            "nama: Badan Contoh\npemda: Kabupaten Contoh\nwilayah: Kabupaten Contoh\n"))
            .Append(("kinerja.csv", "rusak\n")).Select(b => KeyValuePair.Create(b.Item1,
                (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Item2)))]);
        var hasil = PenyusunLaporan.Naskah(SumberBerkas.Memori(BahanKamus.Dari(semua)));
        return (NaskahTeks.Cetak(hasil.Naskah.ShouldNotBeNull()).Replace((char)0xA0, ' '), hasil.DaftarKesalahan);
    }
}
