using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads perjanjian-kinerja.yaml, with the versions of the store where it hands them over, into a Perjanjian Kinerja.</summary>
internal static class PembacaPerjanjian
{
    private static readonly Asal Berkas = new(RiwayatPerjanjian.BerkasKini, 0);

    /// <summary>Reads it.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="renstra">The plan that it promises from.</param>
    /// <param name="periode">What is reported.</param>
    public static Hasil<PerjanjianKinerja.PerjanjianKinerja> Baca(DataInstansi data, Renstra renstra, PeriodeLaporan periode)
    {
        var salah = new List<Kesalahan>();
        var berkas = BacaNilai.Peta(data.Isi, "perjanjian-kinerja");
        var hasil = PerjanjianKinerja.PerjanjianKinerja.Buat(berkas is null ? [] : Versi(data, berkas, renstra, salah), renstra);
        salah.AddRange(hasil.DaftarKesalahan);
        return Hasil.Dari(hasil.Nilai with
        {
            Tercatat = PembacaTargetLama.Baca(data, renstra, periode), Terdahulu = Terdahulu(data, renstra, salah),
            SerapanMinimum = Minimum(berkas), Pendapatan = BacaNilai.Angka(berkas, "pendapatan"),
        }, salah);
    }

    // a Perjanjian Kinerja of an earlier year is handed over beside the one of the reported year
    private static Dictionary<int, PerjanjianKinerja.PerjanjianKinerja> Terdahulu(DataInstansi data, Renstra renstra, List<Kesalahan> salah)
    {
        var hasil = new Dictionary<int, PerjanjianKinerja.PerjanjianKinerja>();
        foreach (var (kunci, nilai) in data.Isi.Isi)
        {
            if (RiwayatPerjanjian.TahunDari(kunci) is not { } tahun || tahun >= data.Tahun || nilai is not NilaiLingkup isi)
            {
                continue;
            }

            var lama = PerjanjianKinerja.PerjanjianKinerja.Buat(DariBerkas(isi, renstra, salah), renstra);
            salah.AddRange(lama.DaftarKesalahan);
            hasil[tahun] = lama.Nilai;
        }

        return hasil;
    }

    // the stored versions decide; a file without versions is its own only one
    private static List<VersiPerjanjian> Versi(DataInstansi data, NilaiLingkup berkas, Renstra renstra, List<Kesalahan> salah)
    {
        if (PembacaRiwayatPerjanjian.DaftarVersi(data.Isi) is { } tersimpan)
        {
            return [.. tersimpan.Select((v, n) => Satu(v.Kode, v.Isi, renstra, salah) with
            {
                Tanggal = n < tersimpan.Count - 1 ? PembacaRiwayatPerjanjian.Tanggal(v.Tersimpan)
                    : PembacaRiwayatPerjanjian.TanggalKini([.. tersimpan.Select(t => t.Tersimpan)], v.Isi),
                Alasan = v.Tersimpan.Alasan, Pendahulu = n == 0 ? "" : tersimpan[n - 1].Kode,
            })];
        }

        var versi = DariBerkas(berkas, renstra, salah);
        salah.AddRange(versi.Skip(1).SelectMany((v, n) => PeriksaPerubahan(v, [.. versi.Take(n + 1)])));
        return versi;
    }

    private static List<VersiPerjanjian> DariBerkas(NilaiLingkup berkas, Renstra renstra, List<Kesalahan> salah) =>
        berkas.Isi.GetValueOrDefault("versi") is NilaiDaftar
            ? [.. BacaNilai.Daftar(berkas, "versi").Select(l => Satu(BacaNilai.Teks(l, "kode"), l, renstra, salah))]
            : [Satu("murni", berkas, renstra, salah)];

    private static VersiPerjanjian Satu(string kode, NilaiLingkup l, Renstra renstra, List<Kesalahan> salah)
    {
        var (target, cacah) = (new Dictionary<KodeIndikator, Fakta>(), new Dictionary<KodeIndikator, Fakta>());
        foreach (var i in renstra.DaftarIndikator)
        {
            if (BacaNilai.AngkaIndikator(BacaNilai.Peta(l, "target"), i.Kode.Isi, i.Kode.Isi, i.Asal, salah) is { } f)
            {
                target[i.Kode] = BacaNilai.Bersatuan(f, f.Nama, i.Satuan);
            }

            if (BacaNilai.Angka(BacaNilai.Peta(l, "target-cacah"), i.Kode.Isi) is { } c)
            {
                cacah[i.Kode] = c;
            }
        }

        return new VersiPerjanjian(kode, target, cacah, l.Asal ?? Berkas)
        {
            AsalTarget = (BacaNilai.Peta(l, "target")?.Asal ?? l.Asal ?? Berkas) with { Kolom = "target" },
            Tanggal = BacaNilai.Tanggal(l, "tanggal"), Alasan = BacaNilai.Teks(l, "alasan"), Pendahulu = BacaNilai.Teks(l, "pendahulu"),
        };
    }

    // a Perubahan without reason counts all the same: to leave it out would print the former promise as if it held
    private static IEnumerable<Kesalahan> PeriksaPerubahan(VersiPerjanjian v, IReadOnlyList<VersiPerjanjian> sebelum)
    {
        if (v.Alasan.Length == 0)
        {
            yield return new Kesalahan(
                v.Asal, $"Perjanjian Kinerja \"{v.Kode}\" tidak menyebut alasan perubahan.",
                "Isi alasan: mutasi pejabat, perubahan strategi (program, kegiatan, anggaran), atau perubahan prioritas (PermenPANRB 53/2014).");
        }

        if (sebelum.All(s => s.Kode != v.Pendahulu))
        {
            yield return new Kesalahan(
                v.Asal, v.Pendahulu.Length == 0 ? $"Perjanjian Kinerja \"{v.Kode}\" tidak menyebut pendahulunya."
                    : $"pendahulu \"{v.Pendahulu}\" dari Perjanjian Kinerja \"{v.Kode}\" tidak ada.",
                $"Isi pendahulu dengan kode versi sebelumnya: {string.Join(", ", sebelum.Select(s => s.Kode))}.");
        }
    }

    private static SerapanMinimum Minimum(NilaiLingkup? berkas)
    {
        var minimum = BacaNilai.Peta(berkas, "serapan-minimum");
        var program = (minimum?.Isi ?? new Dictionary<string, Nilai>())
            .Where(m => m.Key != "seluruh" && KodeProgram.Dari(m.Key) is not null);
        return new SerapanMinimum(
            BacaNilai.Angka(minimum, "seluruh"),
            program.Select(m => (Kode: new KodeProgram(m.Key), Nilai: (m.Value as NilaiFakta)?.Fakta)).Where(m => m.Nilai is not null)
                .ToDictionary(m => m.Kode, m => m.Nilai ?? throw new InvalidOperationException()));
    }
}
