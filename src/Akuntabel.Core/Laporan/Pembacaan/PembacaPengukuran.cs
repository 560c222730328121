using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads kinerja.csv, kegiatan.yaml and the realisation of components into a <see cref="PengukuranKinerja"/>.</summary>
internal static class PembacaPengukuran
{
    /// <summary>Reads what counts up to the end of the reported period.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="renstra">The plan with its rows.</param>
    /// <param name="register">Registers, which components may take their realisation from.</param>
    /// <param name="periode">What is reported.</param>
    public static Hasil<PengukuranKinerja> Baca(DataInstansi data, RenstraTerbaca renstra, NilaiLingkup register, PeriodeLaporan periode)
    {
        var salah = new List<Kesalahan>();
        var terlihat = data.Kinerja.Where(k => Terlihat(k, periode)).ToList();
        TidakDikenal(terlihat, renstra, salah);
        terlihat = new PengukuranTerdahulu(data, renstra.Renstra, salah).Gabung(terlihat);
        var penilai = new PenilaiIkatan(salah);
        var cakupan = new Cakupan(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["register"] = register });
        var komponen = renstra.DaftarIndikator.Where(b => b.Indikator is not null)
            .SelectMany(b => BacaNilai.Daftar(b.Isi, "komponen")
                .Select((k, n) => Komponen(b, k, n + 1, jalur => penilai.Fakta(jalur, cakupan, k.Asal ?? b.Asal))))
                    .OfType<RealisasiKomponen>().ToList();
        var pembaca = new PembacaKomponen(renstra.Renstra, salah);
        var nilai = pembaca.Baca(data.Komponen.Where(k => Terlihat(k.Tahun, k.Triwulan, periode)));
        nilai.AddRange(DariRencana(komponen, renstra.Renstra, nilai, periode.Tahun));
        var hasil = PengukuranKinerja.Buat(pembaca.Gabung([.. terlihat.Select(Baris).OfType<RealisasiKinerja>()], nilai), renstra.Renstra);
        salah.AddRange(hasil.DaftarKesalahan);
        return Hasil.Dari(hasil.Nilai with { Komponen = komponen.Select(k => Terukur(k, renstra.Renstra, nilai, periode))
            .ToDictionary(k => (k.Indikator, k.Ke)), DaftarPeserta = [.. Peserta(data, periode.Tahun)] }, salah);
    }

    // what the plan itself says became of the components counts for the whole year, where their quarters were not measured
    private static IEnumerable<NilaiKomponen> DariRencana(List<RealisasiKomponen> komponen, Renstra renstra, List<NilaiKomponen> terukur,
        int tahun)
    {
        var indikator = renstra.DaftarIndikator.ToDictionary(i => i.Kode);
        var ada = terukur.Select(n => (n.Indikator, n.Tahun)).ToHashSet();
        return [.. from k in komponen
                   where indikator.ContainsKey(k.Indikator)
                   let i = indikator[k.Indikator]
                   from n in new[] { (Nilai: k.Kini, Tahun: tahun), (Nilai: k.Lalu, Tahun: tahun - 1) }
                   where n.Nilai is not null && !ada.Contains((i.Kode, n.Tahun))
                   select new NilaiKomponen(i.Kode, i.DaftarKomponen[k.Ke - 1].Nama, n.Tahun, null, n.Nilai, i.Asal)];
    }

    // what was measured by quarters is also what became of the component in the year
    private static RealisasiKomponen Terukur(RealisasiKomponen k, Renstra renstra, List<NilaiKomponen> nilai, PeriodeLaporan periode)
    {
        if (k is { Kini: not null, Lalu: not null } || renstra.DaftarIndikator.FirstOrDefault(i => i.Kode == k.Indikator) is not { } i)
        {
            return k;
        }

        var (hitung, komponen) = (new PenghitungRumus(i, nilai), i.DaftarKomponen[k.Ke - 1]);
        return k with
        {
            Kini = k.Kini ?? hitung.Sampai(komponen, periode.Tahun, periode.TriwulanAkhir),
            Lalu = k.Lalu ?? hitung.Sampai(komponen, periode.Tahun - 1, 4),
        };
    }

    /// <summary>Whether a row belongs to the reported period or one before it.</summary>
    public static bool Terlihat(BarisKinerja k, PeriodeLaporan periode) => Terlihat(k.Tahun, k.Triwulan, periode);

    private static bool Terlihat(int tahun, int? triwulan, PeriodeLaporan periode) =>
        tahun < periode.Tahun || (tahun == periode.Tahun && (triwulan ?? 0) <= periode.TriwulanAkhir);

    private static RealisasiKinerja? Baris(BarisKinerja k) => KodeIndikator.Dari(k.Indikator) is { } kode
        ? new RealisasiKinerja(kode, k.Tahun, k.Triwulan is { } t ? new TriwulanKe(t) : null, k.Realisasi, k.Asal) : null;

    private static void TidakDikenal(List<BarisKinerja> baris, RenstraTerbaca renstra, List<Kesalahan> salah)
    {
        var dikenal = renstra.DaftarIndikator.Select(i => BacaNilai.Teks(i.Isi, "kode")).ToHashSet(StringComparer.Ordinal);
        // without any sasaran there is one thing to say, not one for each figure
        salah.AddRange(baris.Where(k => dikenal.Count > 0 && !dikenal.Contains(k.Indikator)).Select(k => new Kesalahan(
            k.Asal with { Kolom = "indikator" }, $"indikator \"{k.Indikator}\" tidak ada di perencanaan.yaml.",
            "Betulkan kodenya, atau tambahkan indikatornya.")));
    }

    private static RealisasiKomponen? Komponen(BarisIndikator b, NilaiLingkup k, int ke, Func<string, Fakta?> register)
    {
        if (b.Indikator is not { } indikator)
        {
            return null;
        }

        var dari = BacaNilai.Teks(k, "realisasi-dari");
        var kini = dari.Length == 0 ? PembacaIndikator.AngkaKomponen(b.Isi, k, "realisasi") : register(dari) is not { } f ? null
            // the count of a register has no unit of its own: with one it is another fact
            : FaktaHitung.Dari(
                $"indikator.{indikator.Kode}.komponen.{ke}.realisasi", $"realisasi {BacaNilai.Teks(k, "nama")} – {indikator.Uraian}",
                PembacaIndikator.SatuanKomponen(b.Isi, k), 0,
                KatalogAturan.BanyakBaris, new Ambil(f));
        return new RealisasiKomponen(indikator.Kode, ke, kini, PembacaIndikator.AngkaKomponen(b.Isi, k, "realisasi-lalu"));
    }

    // what an activity declares: those who took part, or itself, once
    private static IEnumerable<PesertaKegiatan> Peserta(DataInstansi data, int tahun)
    {
        foreach (var (k, ke) in BacaNilai.Daftar(BacaNilai.Peta(data.Isi, "kegiatan"), "daftar").Select((k, i) => (k, i + 1)))
        {
            var cara = BacaNilai.Teks(k, "dihitung");
            if (cara is "ya" or "kegiatan" && KodeIndikator.Dari(BacaNilai.Teks(k, "indikator")) is { } kode
                && Waktu(k).Tanggal(tahun) is { } waktu && (cara == "ya" ? BacaNilai.Angka(k, "peserta") : Satu(k, ke)) is { } banyak)
            {
                yield return new PesertaKegiatan(kode, waktu, banyak);
            }
        }
    }

    /// <summary>When an activity of kegiatan.yaml counts.</summary>
    /// <param name="k">The activity.</param>
    public static WaktuKegiatan Waktu(NilaiLingkup k) => new(BacaNilai.Tanggal(k, "mulai"), BacaNilai.Tanggal(k, "bulan"),
        BacaNilai.Angka(k, "triwulan")?.Besaran.Nilai, BacaNilai.Tanggal(k, "selesai"));

    private static Fakta Satu(NilaiLingkup k, int ke) => new($"kegiatan.{ke}.banyak", $"Kegiatan {BacaNilai.Teks(k, "judul")}",
        Besaran.Dari(1), Satuan.Bilangan, 0, new Isian(k.Asal ?? new Asal("kegiatan.yaml", 0)));
}
