using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;

namespace Akuntabel.Dokumen.Berkas;

/// <content>Tables of money beside the budget: cash plan, revenue, funds of the national budget.</content>
public sealed partial class PembacaInstansi
{
    // those of the year stand beside the kinds themselves
    private List<RealisasiTriwulan> BacaRealisasiBelanjaTriwulan() =>
        [.. Csv("realisasi-belanja.csv", "kode", "realisasi").Where(b => Triwulan(b) is >= 1 and < 4)
            .Select(b => Dana(b, "belanja", "Realisasi belanja")).OfType<RealisasiTriwulan>()];

    private List<AnggaranKas> BacaAnggaranKas() => [.. Csv("anggaran-kas.csv", "kode_sub", "kode").Where(b => b["kode_sub"].Length > 0)
        .Select((b, i) =>
        {
            Fakta Nilai(string kolom, string sebut) => b.Angka(kolom, $"kas.baris.{i + 1}.{kolom}",
                $"Anggaran kas {b["kode_sub"]} {b["kode"]} {sebut}", Satuan.Rupiah, 0, "anggaran kas belum diisi", _kesalahan);
            return new AnggaranKas(b["kode_sub"], [.. UraianPelaksanaan.Bulan.Select(n => Nilai(n.ToLowerInvariant(), n))],
                [.. UraianPelaksanaan.Triwulan.Select((t, n) => Nilai(t, $"triwulan {new TriwulanKe(n + 1)}"))], b.Asal());
        })];

    private (List<JenisPendapatan> Jenis, List<JumlahDinyatakan> Jumlah) BacaPendapatan()
    {
        var (jenis, jumlah) = (new List<JenisPendapatan>(), new List<JumlahDinyatakan>());
        foreach (var b in Csv("pendapatan.csv", "kode", "uraian", "target"))
        {
            var kode = b["kode"];
            Fakta Nilai(string kolom, string nama) => b.Angka(kolom, $"pendapatan.{kode}.{kolom}", $"{nama} {b["uraian"]}".Trim(),
                Satuan.Rupiah, 0, "target belum diisi", _kesalahan);
            var (murni, perubahan) = (Nilai("target", "Target"), Nilai("target_perubahan", "Target perubahan"));
            if (kode.Equals("jumlah", StringComparison.OrdinalIgnoreCase))
            {
                jumlah.Add(new JumlahDinyatakan(perubahan.Besaran.Ada ? perubahan : murni,
                    new Fakta("pendapatan.jumlah.realisasi", "", Besaran.Kosong("tidak dinyatakan"), Satuan.Rupiah, 0, murni.Turunan), b.Asal()));
            }
            else if (kode.Length == 0)
            {
                _kesalahan.Add(new Kesalahan(b.Asal("kode"), "baris pendapatan tanpa kode.", "Isi kodenya, atau hapus barisnya."));
            }
            else
            {
                jenis.Add(new JenisPendapatan(kode, b["uraian"], murni, perubahan, b.Asal()));
            }
        }

        return (jenis, jumlah);
    }

    private List<KegiatanApbn> BacaApbn()
    {
        var hasil = new List<KegiatanApbn>();
        foreach (var b in Csv("apbn.csv", "jenis", "kode", "kegiatan", "pagu"))
        {
            var kata = b["jenis"].Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            if (b["kode"].Length == 0 || !Enum.TryParse<JenisDanaApbn>(kata, ignoreCase: true, out var jenis) || !Enum.IsDefined(jenis))
            {
                _kesalahan.Add(b["kode"].Length == 0
                    ? new Kesalahan(b.Asal("kode"), "baris dana APBN tanpa kode.", "Isi kode kegiatannya, atau hapus barisnya.")
                    : new Kesalahan(b.Asal("jenis"), $"jenis dana \"{b["jenis"]}\" tidak dikenal.", "Pilih dekonsentrasi atau tugas-pembantuan."));
                continue;
            }

            var id = $"apbn.{b["kode"]}";
            hasil.Add(new KegiatanApbn(jenis, b["kementerian"], b["kode"], b["program"], b["kegiatan"], b["satuan"],
                b.Angka("target_fisik", id + ".target-fisik", "Target keluaran " + b["kegiatan"], Satuan.Baca(b["satuan"]), 0,
                    "target keluaran belum diisi", _kesalahan),
                b.Angka("pagu", id + ".pagu", "Pagu " + b["kegiatan"], Satuan.Rupiah, 0, "pagu belum diisi", _kesalahan), b.Asal()));
        }

        return hasil;
    }

    private List<RealisasiTriwulan> BacaRealisasiDana(string berkas) => [.. Csv(berkas, "kode", "triwulan", "realisasi")
        .Select(b => Dana(b, Path.GetFileNameWithoutExtension(berkas), SebutanBerkas.Sebut(berkas).Replace(" per triwulan", "",
            StringComparison.Ordinal))).OfType<RealisasiTriwulan>()];

    private RealisasiTriwulan? Dana(BarisCsv b, string awalan, string nama)
    {
        var (kode, triwulan) = (b["kode"], Triwulan(b));
        if (kode.Length == 0 || triwulan is not { } t)
        {
            _kesalahan.Add(kode.Length == 0
                ? new Kesalahan(b.Asal("kode"), "baris realisasi tanpa kode.", "Isi kodenya, atau hapus barisnya.")
                : new Kesalahan(b.Asal("triwulan"), $"triwulan \"{b["triwulan"]}\" tidak ada.",
                    "Tulis 1 sampai 4; realisasi dihitung sejak Januari sampai akhir triwulan itu."));
            return null;
        }

        var (id, ke) = ($"{awalan}.{kode}.tw{t}", new TriwulanKe(t));
        return new RealisasiTriwulan(kode, ke,
            b.Angka("realisasi", id + ".realisasi", $"{nama} {kode} s.d. triwulan {ke}", Satuan.Rupiah, 0, "realisasi belum diisi", _kesalahan),
            b.Angka("realisasi_fisik", id + ".realisasi-fisik", $"Keluaran {kode} s.d. triwulan {ke}", Satuan.Bilangan, 0,
                "realisasi keluaran belum diisi", _kesalahan), b.Asal());
    }
}
