using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <content>The agency's CSV tables: budget, performance, kinds of expenditure.</content>
public sealed partial class PembacaInstansi
{
    private static readonly string[] KolomAnggaran =
    [
        "kode_program", "program", "kode_kegiatan", "kegiatan", "kode_sub", "sub_kegiatan", "satuan", "target_fisik", "realisasi_fisik", "pagu",
        "realisasi", "kelompok_sasaran",
    ];

    private List<BarisCsv> Csv(string berkas, params string[] wajib)
    {
        if (!_folder.AdaApaPun(berkas) || _folder.Teks(berkas) is not { } teks)
        {
            return [];
        }

        var semula = _kesalahan.Count;
        var baris = CsvBerkas.Baca(teks, berkas, wajib, _kesalahan);
        if (baris.Count == 0 && _kesalahan.Count > semula)
        {
            _folder.Rusak.Add(berkas);
        }

        return baris;
    }

    // of the version before a Perubahan, where the store or the office keeps it
    private List<SubKegiatanIsian> BacaAnggaranSemula() => !_folder.AdaBerkas(RiwayatPerjanjian.BerkasAnggaran) ? []
        : BacaAnggaran(RiwayatPerjanjian.BerkasAnggaran, "anggaran-semula").Sub;

    private (List<SubKegiatanIsian> Sub, List<PernyataanBaris> Pernyataan) BacaAnggaran(
        string berkas = "anggaran.csv", string awalan = "anggaran")
    {
        var sub = new List<SubKegiatanIsian>();
        var pernyataan = new List<PernyataanBaris>();
        foreach (var b in Csv(berkas, KolomAnggaran))
        {
            var pagu = (string id, string nama) => b.Angka("pagu", id + ".pagu", "Pagu " + nama, Satuan.Rupiah, 0, "pagu belum diisi", _kesalahan);
            var real = (string id, string nama) => b.Angka("realisasi", id + ".realisasi", "Realisasi anggaran " + nama, Satuan.Rupiah, 0, "realisasi anggaran belum diisi", _kesalahan);
            if (b["kode_sub"].Equals("jumlah", StringComparison.OrdinalIgnoreCase))
            {
                pernyataan.Add(new PernyataanBaris(pagu(awalan + ".dinyatakan", "seluruhnya"), real(awalan + ".dinyatakan", "seluruhnya"),
                    b.Asal()));
                continue;
            }

            var id = $"{awalan}.sub.{sub.Count + 1}";
            var nama = b["sub_kegiatan"];
            var satuan = Satuan.Baca(b["satuan"]);
            sub.Add(new SubKegiatanIsian(
                b["kode_program"], b["program"], b["kode_kegiatan"], b["kegiatan"], b["kode_sub"], nama, b["satuan"],
                b.Angka("target_fisik", id + ".target-fisik", "Target fisik " + nama, satuan, 0, "target fisik belum diisi", _kesalahan),
                b.Angka("realisasi_fisik", id + ".realisasi-fisik", "Realisasi fisik " + nama, satuan, 0, "realisasi fisik belum diisi", _kesalahan),
                pagu(id, nama), real(id, nama), b["kelompok_sasaran"], b.Asal())
                { Keluaran = b["keluaran"], SumberDana = b["sumber_dana"], Pemilik = b["pemilik"] });
        }

        return (sub, pernyataan);
    }

    private List<BarisKinerja> BacaKinerja(string berkas = BerkasPengukuran.Kini) =>
        [.. Csv(berkas, "indikator", "tahun", "triwulan", "satuan", "realisasi").Select(Kinerja).OfType<BarisKinerja>()];

    // what a store or the folders of earlier years hand over beside the year's own
    private Dictionary<int, IReadOnlyList<BarisKinerja>> BacaKinerjaTerdahulu() => _folder.Daftar(BerkasPengukuran.Folder, ".csv")
        .Select(b => (Berkas: b, Tahun: BerkasPengukuran.TahunDari(b))).Where(b => b.Tahun is not null)
        .ToDictionary(b => b.Tahun ?? 0, b => (IReadOnlyList<BarisKinerja>)BacaKinerja(b.Berkas));

    private BarisKinerja? Kinerja(BarisCsv b)
    {
        if (Masa(b) is not var (tahun, triwulan))
        {
            return null;
        }

        var id = $"kinerja.{b["indikator"]}.{tahun}" + (triwulan is { } tw ? $".tw{tw}" : "");
        var satuan = Satuan.Baca(b["satuan"]);
        Fakta Nilai(string kolom, string nama) =>
            b.Angka(kolom, $"{id}.{kolom}", $"{nama} indikator {b["indikator"]} tahun {tahun}", satuan, Desimal(b[kolom]), "belum diukur", _kesalahan);
        return new BarisKinerja(b["indikator"], tahun, triwulan, Nilai("target", "Target"), Nilai("realisasi", "Realisasi"), b["satuan"], b.Asal())
        {
            Kendala = b["kendala"], TindakLanjut = b["tindak_lanjut"], Bukti = b["bukti"],
        };
    }

    // what this year's document says of an earlier year counts before that year's own
    private List<BarisKomponen> BacaKomponen()
    {
        var milik = BacaKomponen(BerkasPengukuran.Komponen).ToList();
        var ada = milik.Select(k => (k.Indikator, k.Tahun)).ToHashSet();
        return [.. milik, .. _folder.Daftar(BerkasPengukuran.Folder, ".csv").Where(BerkasPengukuran.KomponenTerdahulu)
            .SelectMany(BacaKomponen).Where(k => !ada.Contains((k.Indikator, k.Tahun)))];
    }

    private IEnumerable<BarisKomponen> BacaKomponen(string berkas) =>
        Csv(berkas, "indikator", "komponen", "tahun", "triwulan", "realisasi").Select(Komponen).OfType<BarisKomponen>();

    private BarisKomponen? Komponen(BarisCsv b)
    {
        if (Masa(b) is not var (tahun, triwulan))
        {
            return null;
        }

        var masa = $"{tahun}" + (triwulan is { } tw ? $" triwulan {BilanganRomawi.Dari(tw)}" : "");
        return new BarisKomponen(b["indikator"], b["komponen"], tahun, triwulan,
            b.Angka("realisasi", $"komponen.{b["indikator"]}.{b["komponen"]}.{tahun}.{triwulan ?? 0}", $"{b["komponen"]} {masa}",
                Satuan.Bilangan,
                Desimal(b["realisasi"]), "belum diukur", _kesalahan), b.Asal());
    }

    // year and quarter of a row; a message when they cannot be read
    private (int Tahun, int? Triwulan)? Masa(BarisCsv b)
    {
        if (!int.TryParse(b["tahun"], out var tahun))
        {
            _kesalahan.Add(new Kesalahan(b.Asal("tahun"), $"\"{b["tahun"]}\" bukan tahun.", "Tulis empat angka, misalnya 2022."));
            return null;
        }

        var triwulan = Triwulan(b);
        if (triwulan is null && b["triwulan"].Length > 0)
        {
            _kesalahan.Add(new Kesalahan(b.Asal("triwulan"), $"triwulan \"{b["triwulan"]}\" tidak ada.",
                "Tulis 1 sampai 4, atau kosongkan untuk nilai setahun."));
            return null;
        }

        return (tahun, triwulan);
    }

    private List<BarisTarget> BacaTarget() =>
        [.. Csv("target.csv", "indikator", "tahun", "triwulan", "dokumen", "target").Select(Target).OfType<BarisTarget>()];

    private BarisTarget? Target(BarisCsv b)
    {
        if (Masa(b) is not var (tahun, triwulan))
        {
            return null;
        }

        if (KataDokumenTarget.Baca(b["dokumen"]) is not { } dokumen)
        {
            _kesalahan.Add(new Kesalahan(b.Asal("dokumen"),
                b["dokumen"].Length == 0 ? "target tanpa dokumen yang menjanjikannya." : $"dokumen \"{b["dokumen"]}\" tidak dikenal.",
                $"Pilih: {string.Join(", ", KataDokumenTarget.Semua.Keys)}."));
            return null;
        }

        var id = $"target.{KataDokumenTarget.Kunci(dokumen)}.{b["indikator"]}.{tahun}" + (triwulan is { } tw ? $".tw{tw}" : "");
        var nama = $"Target {KataDokumenTarget.Nama(dokumen)} {tahun} indikator {b["indikator"]}";
        return new BarisTarget(b["indikator"], tahun, triwulan, dokumen,
            b.Angka("target", id, nama, Satuan.Bilangan, Desimal(b["target"]), "belum diisi", _kesalahan), b.Asal());
    }

    private static int? Triwulan(BarisCsv b) => int.TryParse(b["triwulan"], out var t) && t is >= 1 and <= 4 ? t : null;

    private List<RealisasiTriwulan> BacaRealisasiAnggaran() =>
        [.. Csv("realisasi-anggaran.csv", "kode_sub", "triwulan", "realisasi", "realisasi_fisik").Select(RealisasiAnggaran)
            .OfType<RealisasiTriwulan>()];

    private RealisasiTriwulan? RealisasiAnggaran(BarisCsv b)
    {
        var (kode, triwulan) = (b["kode_sub"], Triwulan(b));
        if (kode.Length == 0)
        {
            _kesalahan.Add(new Kesalahan(b.Asal("kode_sub"), "baris realisasi tanpa kode.",
                "Isi kode sub kegiatannya seperti di anggaran.csv, atau hapus barisnya."));
        }

        if (triwulan is null)
        {
            _kesalahan.Add(new Kesalahan(b.Asal("triwulan"), $"triwulan \"{b["triwulan"]}\" tidak ada.",
                "Tulis 1 sampai 4; realisasi dihitung sejak Januari sampai akhir triwulan itu."));
        }

        if (kode.Length == 0 || triwulan is not { } t)
        {
            return null;
        }

        var (id, ke) = ($"realisasi-anggaran.{kode}.tw{t}", new TriwulanKe(t));
        return new RealisasiTriwulan(
            kode, ke, b.Angka("realisasi", id + ".realisasi", $"Realisasi anggaran {kode} s.d. triwulan {ke}", Satuan.Rupiah, 0,
                "realisasi anggaran belum diisi", _kesalahan),
            b.Angka("realisasi_fisik", id + ".realisasi-fisik", $"Realisasi fisik {kode} s.d. triwulan {ke}", Satuan.Bilangan, 0,
                "realisasi fisik belum diisi", _kesalahan), b.Asal())
        {
            Kendala = b["kendala"], TindakLanjut = b["tindak_lanjut"], Bukti = b["bukti"],
        };
    }

    private static int Desimal(string teks) => teks.IndexOf(',') is var koma && koma >= 0 ? Math.Min(4, teks.Length - koma - 1) : 0;

    private List<BarisBelanja> BacaBelanja()
    {
        var terpisah = BacaRealisasiBelanja();
        List<BarisBelanja> hasil = [.. Csv("belanja.csv", "kode", "induk", "uraian", "pagu", "realisasi").Select(b =>
        {
            var id = "belanja." + b["kode"];
            return new BarisBelanja(
                b["kode"], b["induk"], b["uraian"],
                b.Angka("pagu", id + ".pagu", "Pagu " + b["uraian"], Satuan.Rupiah, 0, "belum diisi", _kesalahan),
                RealisasiBelanja(b, id, terpisah), b.Asal());
        })];
        var dikenal = hasil.Select(b => b.Kode).ToHashSet(StringComparer.Ordinal);
        _kesalahan.AddRange(terpisah.Values.Where(b => !dikenal.Contains(b["kode"])).Select(b => new Kesalahan(b.Asal("kode"),
            $"kode \"{b["kode"]}\" tidak ada di belanja.csv.", "Betulkan kodenya, atau tambahkan jenis belanjanya di belanja.csv.")));
        return hasil;
    }

    private Dictionary<string, BarisCsv> BacaRealisasiBelanja() =>
        Csv("realisasi-belanja.csv", "kode", "realisasi").Where(b => b["realisasi"].Length > 0 && Triwulan(b) is null or 4)
            .GroupBy(b => b["kode"], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    // measured beside a budget that is locked; what stands in both must be the same
    private Fakta RealisasiBelanja(BarisCsv b, string id, Dictionary<string, BarisCsv> terpisah)
    {
        Fakta Angka(BarisCsv dari) => dari.Angka("realisasi", id + ".realisasi", "Realisasi " + b["uraian"], Satuan.Rupiah, 0,
            "belum diisi", _kesalahan);
        var (sendiri, lain) = (Angka(b), terpisah.TryGetValue(b["kode"], out var t) ? Angka(t) : null);
        if (lain?.Besaran.Nilai is { } x && sendiri.Besaran.Nilai is { } y && x != y && t is not null)
        {
            _kesalahan.Add(new Kesalahan(t.Asal("realisasi"),
                $"{sendiri.Nama} di sini {lain.Cetak()}, padahal pada {b.Asal("realisasi")} {sendiri.Cetak()}.",
                "Kosongkan yang di belanja.csv, atau betulkan salah satunya; keduanya menyebut realisasi setahun."));
        }

        return lain ?? sendiri;
    }
}
