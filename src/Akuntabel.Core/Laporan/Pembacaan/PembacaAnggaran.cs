using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads anggaran.csv and belanja.csv, where budget and realisation stand side by side, and realisasi-anggaran.csv into a
/// <see cref="Dpa"/> and the <see cref="RealisasiAnggaran"/> of the reported period.</summary>
internal static class PembacaAnggaran
{
    /// <summary>Reads both.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="periode">What is reported.</param>
    public static Hasil<(Dpa Dpa, RealisasiAnggaran Realisasi)> Baca(DataInstansi data, PeriodeLaporan periode)
    {
        var salah = new List<Kesalahan>();
        if (data.Sub.Count == 0)
        {
            salah.Add(new Kesalahan(new Asal("anggaran.csv", 0), "anggaran belum diisi.",
                "Isi sub kegiatan dengan pagu dan realisasinya.") { Bobot = BobotKesalahan.Celah });
        }

        var sub = Berkunci(data.Sub);
        var belanja = data.Belanja.Select(b => (Baris: b, Kode: KodeRekening.Dari(b.Kode))).ToList();
        salah.AddRange(belanja.Where(b => b.Kode is null)
            .Select(b => new Kesalahan(b.Baris.Asal, "baris belanja tanpa kode.", "Isi kodenya, atau hapus barisnya.")));
        var jenis = belanja.Select(b => b.Kode is { } k
            ? new JenisBelanja(k, KodeRekening.Dari(b.Baris.Induk), b.Baris.Uraian, b.Baris.Pagu, b.Baris.Asal) : null)
                .OfType<JenisBelanja>();
        var hasil = Dpa.Buat([.. sub.Select(s => Sub(s.Kunci, s.Baris))],
            [.. data.PernyataanAnggaran.Select(p => Jumlah(p, data, periode))], [.. jenis]);
        var kolom = new RealisasiAnggaran(
            sub.ToDictionary(s => s.Kunci, s => new RealisasiSubKegiatan(s.Baris.RealisasiAnggaran, s.Baris.RealisasiFisik)),
            belanja.Where(b => b.Kode is not null).DistinctBy(b => b.Kode)
                .ToDictionary(b => b.Kode.GetValueOrDefault(), b => b.Baris.Realisasi));
        var realisasi = kolom.Untuk(hasil.Nilai, data.RealisasiTriwulan, periode);
        var lampau = data.RencanaSaja ? [] : realisasi.Nilai.MelampauiPagu(hasil.Nilai);
        var triwulan = realisasi.Nilai with { Belanja = Belanja(data, hasil.Nilai, realisasi.Nilai, periode, salah) };
        return Hasil.Dari((hasil.Nilai, triwulan),
            [.. salah, .. TanpaTriwulan(data, periode), .. realisasi.DaftarKesalahan, .. lampau, .. hasil.DaftarKesalahan]);
    }

    // what is measured by kind of expenditure until the end of an earlier quarter stands before what is not known of it
    private static IReadOnlyDictionary<KodeRekening, Fakta> Belanja(DataInstansi data, Dpa dpa, RealisasiAnggaran realisasi,
        PeriodeLaporan periode, List<Kesalahan> salah)
    {
        var kode = dpa.DaftarBelanja.Select(b => b.Kode.Isi).ToHashSet(StringComparer.Ordinal);
        var terima = SejakJanuari.Terima([.. data.RealisasiBelanja.Where(r => r.Triwulan.Nomor <= periode.TriwulanAkhir)], kode,
            "belanja.csv", "kode", "jenis belanja", salah);
        var kini = terima.Where(t => t.Key.Triwulan == periode.TriwulanAkhir && t.Value.Anggaran.Besaran.Ada)
            .ToDictionary(t => KodeRekening.Dari(t.Key.Kode).GetValueOrDefault(), t => t.Value.Anggaran);
        return kini.Count == 0 ? realisasi.Belanja : realisasi.Belanja.Keys.Concat(kini.Keys).Distinct()
            .ToDictionary(k => k, k => kini.GetValueOrDefault(k) ?? realisasi.Belanja[k]);
    }

    // where later quarters are measured, the figure beside the budget is hardly that of this one: it may be the year's
    private static IEnumerable<Kesalahan> TanpaTriwulan(DataInstansi data, PeriodeLaporan periode) =>
        periode.Triwulan is { Nomor: < 4 } t && data.RealisasiTriwulan.Count > 0
            && !RealisasiTriwulan.Dipakai(data.RealisasiTriwulan, periode)
            && data.Sub.FirstOrDefault(s => s.RealisasiAnggaran.Besaran.Ada) is { } ada
            ? [new Kesalahan(ada.Asal with { Kolom = "realisasi" },
                $"realisasi anggaran s.d. triwulan {t} belum diisi; yang tercetak ialah realisasi pada Anggaran, yang tidak menyebut triwulannya.",
                "Isi realisasi triwulan itu di Pengukuran; tulis 0 bila memang belum ada yang dibelanjakan.")
            {
                Bobot = BobotKesalahan.Celah,
            }]
            : [];

    // a total beside the DPA is that of the year: it says nothing about an earlier quarter, nor about what was promised
    private static JumlahDinyatakan Jumlah(PernyataanBaris p, DataInstansi data, PeriodeLaporan periode) => new(p.Pagu,
        !data.RencanaSaja && (periode.TriwulanAkhir == 4 || !RealisasiTriwulan.Dipakai(data.RealisasiTriwulan, periode)) ? p.Realisasi
            : new Fakta(p.Realisasi.Id, p.Realisasi.Nama, Besaran.Kosong("jumlah setahun"), p.Realisasi.Satuan, 0, p.Realisasi.Turunan),
        p.Asal);

    private static List<(KunciSubKegiatan Kunci, SubKegiatanIsian Baris)> Berkunci(IReadOnlyList<SubKegiatanIsian> daftar)
    {
        var banyak = new Dictionary<KunciSubKegiatan, int>();
        return [.. daftar.Select(s =>
        {
            var kunci = new KunciSubKegiatan(KodeProgram.Dari(s.KodeProgram), KodeKegiatan.Dari(s.KodeKegiatan),
                KodeSubKegiatan.Dari(s.Kode));
            banyak[kunci] = banyak.GetValueOrDefault(kunci) + 1;
            return (kunci with { Ke = banyak[kunci] }, s);
        })];
    }

    private static SubKegiatan Sub(KunciSubKegiatan kunci, SubKegiatanIsian s) =>
        new(kunci, s.Program, s.Kegiatan, s.Nama, s.Satuan, s.TargetFisik, s.Pagu, s.KelompokSasaran, s.Asal)
        {
            Keluaran = s.Keluaran, SumberDana = s.SumberDana, Pemilik = s.Pemilik,
        };
}
