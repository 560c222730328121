using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads anggaran.csv and belanja.csv, where budget and realisation stand side by side, into a <see cref="Dpa"/> and its
/// <see cref="RealisasiAnggaran"/>.</summary>
internal static class PembacaAnggaran
{
    /// <summary>Reads both.</summary>
    /// <param name="data">What was read.</param>
    public static Hasil<(Dpa Dpa, RealisasiAnggaran Realisasi)> Baca(DataInstansi data)
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
            [.. data.PernyataanAnggaran.Select(p => new JumlahDinyatakan(p.Pagu, p.Realisasi, p.Asal))], [.. jenis]);
        var realisasi = new RealisasiAnggaran(
            sub.ToDictionary(s => s.Kunci, s => new RealisasiSubKegiatan(s.Baris.RealisasiAnggaran, s.Baris.RealisasiFisik)),
            belanja.Where(b => b.Kode is not null).DistinctBy(b => b.Kode)
                .ToDictionary(b => b.Kode.GetValueOrDefault(), b => b.Baris.Realisasi));
        return Hasil.Dari((hasil.Nilai, realisasi), [.. salah, .. realisasi.MelampauiPagu(hasil.Nilai), .. hasil.DaftarKesalahan]);
    }

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
        new(kunci, s.Program, s.Kegiatan, s.Nama, s.Satuan, s.TargetFisik, s.Pagu, s.KelompokSasaran, s.Asal);
}
