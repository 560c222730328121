using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>The names of an outline: one adapter over the typed documents of an office and what is computed of them; see the names in
/// docs/panduan/kerangka.md.</summary>
public static class PembangunLingkup
{
    /// <summary>Root names, and everything in the data that contradicts itself.</summary>
    /// <param name="data">The agency's files as read.</param>
    public static (NilaiLingkup Akar, IReadOnlyList<Kesalahan> DaftarKesalahan) Bangun(DataInstansi data)
    {
        var (akar, _, _, kesalahan) = Baca(data);
        return (akar, kesalahan);
    }

    /// <summary>The same for each document that is printed in one: a report is one, Perjanjian Kinerja may be several.</summary>
    /// <param name="data">The agency's files as read.</param>
    public static (IReadOnlyList<NilaiLingkup> DaftarAkar, IReadOnlyList<Kesalahan> DaftarKesalahan) Tercetak(DataInstansi data)
    {
        var (akar, dokumen, hasil, kesalahan) = Baca(data);
        return (data.RencanaSaja ? new LingkupJenjang(data, dokumen, hasil, akar).Tercetak(kesalahan) : [akar], kesalahan);
    }

    private static (NilaiLingkup Akar, DokumenInstansi Dokumen, HasilKinerja Hasil, List<Kesalahan> Kesalahan) Baca(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var baca = DokumenInstansi.Baca(data);
        var hasil = baca.Nilai.Hitung();
        var kesalahan = new List<Kesalahan>([.. baca.DaftarKesalahan, .. hasil.DaftarKesalahan]);
        return (Semua(data, baca.Nilai, hasil, kesalahan), baca.Nilai, hasil, kesalahan);
    }

    private static NilaiLingkup Semua(DataInstansi data, DokumenInstansi dokumen, HasilKinerja hasil, List<Kesalahan> kesalahan)
    {
        var periode = dokumen.Pengaturan.Periode;
        var triwulan = new LingkupTriwulan(data, periode);
        var anggaran = new LingkupAnggaran(hasil.Anggaran, dokumen.Terbaca, data, periode, hasil.TahunTarget, triwulan);
        var sasaran = new LingkupSasaran(data, periode, dokumen.Terbaca, hasil, anggaran, triwulan, dokumen.Pengaturan.Parameter.Skala);
        return data.Isi.Dengan(
        [
            .. Waktu(dokumen, hasil.TahunTarget), .. anggaran.Nama(), .. sasaran.Nama(),
            new("program-perjanjian", anggaran.Daftar(UrutanProgram.Susun(hasil.Anggaran.DaftarProgram, data.Isi, dokumen.Renstra))),
            new("narasi", new NilaiLingkup(data.Narasi.ToDictionary(n => n.Key, n => (Nilai)n.Value, StringComparer.Ordinal))),
            new("sebaran", Isi.Peta([.. anggaran.DaftarSebaran(), ("capaian-indikator", LingkupSebaran.Nama(hasil.SebaranCapaian))])),
            new("register", dokumen.Register),
            new("belanja", LingkupBelanja.Nama(hasil.Anggaran.Belanja)),
            new("anggaran-kas", LingkupDana.Kas(hasil.Anggaran.Kas)),
            new("pendapatan", LingkupDana.Pendapatan(hasil.Anggaran.PendapatanDaerah)),
            new("apbn", LingkupDana.Apbn(hasil.Anggaran.Apbn)),
            new("skala", LingkupSkala.Nama(dokumen.Pengaturan.Parameter.Skala)),
            new("laporan", Laporan(data, dokumen.Pengaturan, hasil)),
            new("sop", BacaNilai.Peta(data.Isi, "sop") is null ? Isi.Teks("") : Isi.Daftar(dokumen.SopTerbaca.Select(LingkupSop.Nama))),
            .. Pejabat(data, kesalahan),
        ]);
    }

    // names of people come from the office data, unless a document names another one
    private static IEnumerable<KeyValuePair<string, Nilai>> Pejabat(DataInstansi data, List<Kesalahan> kesalahan)
    {
        var instansi = BacaNilai.Peta(data.Isi, "instansi");
        var (kini, saatPerjanjian) = (KepalaKantor.Instansi(instansi, data.Isi, "laporan"),
            KepalaKantor.Instansi(instansi, data.Isi, "perjanjian"));
        kesalahan.AddRange(!data.RencanaSaja && PembacaRiwayatPerjanjian.BelumDitetapkan(data.Isi) is { } draf ? [draf] : []);
        var nama = new[]
        {
            ("instansi", KepalaKantor.SekaliWilayah(KepalaKantor.Struktur(kini))),
            ("perjanjian-kinerja", KepalaKantor.Para(BacaNilai.Peta(data.Isi, "perjanjian-kinerja") is { } pk
                ? LingkupKomitmen.Dengan(LingkupPerjanjian.Dengan(pk, data.Isi)) : null, saatPerjanjian)),
            ("sk-tim", KepalaKantor.Kepala(BacaNilai.Peta(data.Isi, "sk-tim"), "penandatangan",
                KepalaKantor.Instansi(instansi, data.Isi, "sk-tim"))),
        };
        return [.. nama.Where(n => n.Item2 is not null).Select(n => new KeyValuePair<string, Nilai>(n.Item1, n.Item2 ?? BacaNilai.Kosong))];
    }

    // what nearly every office calls it, unless it says otherwise
    private static NilaiLingkup Laporan(DataInstansi data, PengaturanLaporan pengaturan, HasilKinerja hasil)
    {
        var isian = BacaNilai.Peta(data.Isi, "laporan") ?? BacaNilai.Kosong;
        return isian.Dengan(
        [
            .. new[] { ("judul", pengaturan.Judul), ("label", pengaturan.Label) }.Where(b => BacaNilai.Teks(isian, b.Item1).Length == 0)
            .Select(b => new KeyValuePair<string, Nilai>(b.Item1, Isi.Teks(b.Item2))),
            // what the Perjanjian Kinerja promises is printed under no other document's name
            .. hasil.DaftarIndikator.Any(h => h.Perjanjian.Besaran.Ada)
                ? new[] { new KeyValuePair<string, Nilai>("asal-target", Isi.Teks("")) } : [],
            new("efisiensi", Isi.Teks(pengaturan.Parameter.Efisiensi == CaraEfisiensi.Pmk214 ? "pmk-214" : "sederhana")),
        ]);
    }

    private static KeyValuePair<string, Nilai>[] Waktu(DokumenInstansi dokumen, IReadOnlyList<int> tahunTarget)
    {
        var periode = dokumen.Pengaturan.Periode;
        var (awal, akhir) = dokumen.Renstra.Masa is { } m ? (m.Awal, m.Akhir) : (periode.Tahun, periode.Tahun);
        return
        [
            new("tahun", Isi.Teks(periode.Tahun)), new("tahun-lalu", Isi.Teks(periode.Tahun - 1)),
            new("tahun-depan", Isi.Teks(periode.Tahun + 1)),
            new("periode", Isi.Teks(periode.ToString())), new("triwulan", Isi.Teks(periode.Triwulan is { } t ? $"{t.Nomor}" : "")),
            new("triwulan-romawi", Isi.Teks($"{periode.Triwulan}")),
            new("akhir-triwulan", new NilaiTanggal(periode.Akhir)), new("tahun-awal-renstra", Isi.Teks(awal)),
            new("tahun-akhir-renstra", Isi.Teks(akhir)), new("sisa-tahun-renstra", LingkupKalimat.SisaTahun(periode.Tahun, akhir)),
            new("tahun-renstra", Isi.Daftar(tahunTarget.Select(t => Isi.Peta(("tahun", Isi.Teks(t)))))),
        ];
    }
}
