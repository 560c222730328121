using Akuntabel.Core.Alur;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Reviu;

/// <content>What data say of the substance: plan, agreement, indikator.</content>
public static partial class PengusulReviu
{
    private static UsulanMesin SesuaiPerjanjian(string k, BahanAkip b)
    {
        if (b.Data is not { } data || b.Hasil is not { } hasil || data.Perjanjian.DaftarVersi is not [.., var berlaku])
        {
            return UsulanMesin.Dari(k, [Tidak("Perjanjian Kinerja tahun ini belum ada.")]);
        }

        var dilaporkan = hasil.DaftarIndikator.Select(i => i.Indikator.Kode).ToHashSet();
        var dijanjikan = data.Perjanjian.DaftarVersi.SelectMany(v => v.Target.Keys.Concat(v.TargetCacah.Keys)).ToHashSet();
        var (lebih, kurang) = (dilaporkan.Except(dijanjikan).ToList(), dijanjikan.Except(dilaporkan).ToList());
        var beda = hasil.DaftarIndikator.Where(i => i.Perjanjian.Besaran.Nilai is { } p && i.Kini.Target.Besaran.Nilai is { } t && p != t).ToList();
        var draf = b.Yang(JenisDokumen.PerjanjianKinerja, b.Tahun).ToList() is { Count: > 0 } dokumen && dokumen.TrueForAll(d => d.Ditetapkan is null);
        return UsulanMesin.Dari(k,
        [
            .. draf ? [Tidak("Perjanjian Kinerja masih draf, belum ditetapkan.")] : Array.Empty<AlasanUsulan>(),
            .. dilaporkan.Intersect(dijanjikan).Count() is > 0 and var sama
                ? [Ya($"{sama} indikator laporan dijanjikan dalam Perjanjian Kinerja{Tanggal(berlaku.Tanggal)}.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(lebih, i => $"Indikator {i} dilaporkan, tetapi tidak dijanjikan.", "indikator yang tidak dijanjikan"),
            .. Sebut(kurang, i => $"Indikator {i} dijanjikan, tetapi tidak dilaporkan.", "indikator yang tidak dilaporkan"),
            .. Sebut(beda, i => $"Indikator {i.Indikator.Kode}: target laporan {i.Kini.Target.Cetak()}, target Perjanjian Kinerja {i.Perjanjian.Cetak()}.", "target yang berbeda"),
        ]);
    }

    private static UsulanMesin SelarasRenstra(string k, BahanAkip b)
    {
        var dokumen = b.Yang(JenisDokumen.Renstra, b.Tahun).ToList();
        var sasaran = b.Hasil?.DaftarSasaran ?? [];
        var tanpa = sasaran.Where(s => s.Sasaran.Tujuan is null).ToList();
        return UsulanMesin.Dari(k,
        [
            dokumen.Find(d => d.Ditetapkan is not null) is { Ditetapkan: { } d } ada
                ? Ya($"Renstra {ada.Periode} ditetapkan {TanggalIndonesia.Panjang(d)}; sasaran laporan diambil darinya.", ada.Rujukan)
                : Tidak("Renstra yang berlaku pada tahun ini belum ditetapkan.", dokumen.Count > 0 ? dokumen[0].Rujukan : null),
            .. b.Data?.Renstra.Masa is { } masa && (b.Tahun < masa.Awal || masa.Akhir < b.Tahun)
                ? [Tidak($"Masa Renstra {masa.Awal}–{masa.Akhir} tidak memuat tahun {b.Tahun}.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, s => $"Sasaran {s.Sasaran.Kode} tidak menyebut tujuannya.", "sasaran tanpa tujuan"),
        ]);
    }

    private static UsulanMesin SesuaiIndikator(string k, BahanAkip b)
    {
        var sasaran = b.Hasil?.DaftarSasaran ?? [];
        var tanpa = sasaran.Where(s => s.DaftarIndikator.Count == 0).ToList();
        return UsulanMesin.Dari(k,
        [
            .. sasaran.Count > tanpa.Count ? [Ya($"{sasaran.Count - tanpa.Count} dari {sasaran.Count} sasaran mempunyai indikator yang dilaporkan.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(tanpa, s => $"Sasaran {s.Sasaran.Kode} tidak mempunyai indikator.", "sasaran tanpa indikator"),
            .. sasaran.Count == 0 ? [Tidak("Laporan belum mempunyai sasaran.")] : Array.Empty<AlasanUsulan>(),
        ]);
    }

    private static UsulanMesin SesuaiIku(string k, BahanAkip b) => SesuaiIndikator(k, b) with
    {
        PerluOrang = "Indikator Renstra dipakai sebagai IKU di sini. Bila IKU ditetapkan dengan keputusan sendiri, cocokkan dengan keputusan itu.",
    };

    private static UsulanMesin Perbandingan(string k, BahanAkip b)
    {
        var indikator = b.Hasil?.DaftarIndikator ?? [];
        if (indikator.Count == 0)
        {
            return UsulanMesin.Dari(k, [Tidak("Laporan belum mempunyai indikator.")]);
        }

        return UsulanMesin.Dari(k,
        [
            .. Banding(indikator, i => i.Lalu.Realisasi.Besaran.Ada, "dibandingkan dengan tahun lalu", "tidak mempunyai realisasi tahun lalu"),
            .. Banding(indikator, i => i.Renstra.Akhir.Besaran.Ada, "dibandingkan dengan target akhir Renstra", "tidak mempunyai target akhir Renstra"),
            .. Banding(indikator, i => i.Indikator.StandarNasional is not null || i.Indikator.AlasanTanpaStandar.Length > 0,
                "menyebut standar nasional atau sebab tidak adanya", "tidak menyebut standar nasional maupun sebab tidak adanya"),
        ], "Nilai apakah perbandingannya bermanfaat: ada arti di balik naik turunnya.");
    }

    private static UsulanMesin CukupMengukur(string k, BahanAkip b)
    {
        var sasaran = b.Hasil?.DaftarSasaran ?? [];
        var keluaran = sasaran.Where(s => s.DaftarIndikator.Count > 0 && s.DaftarIndikator.All(i => SatuanKeluaran(i.Indikator.Satuan.Nama))).ToList();
        return UsulanMesin.Dari(k,
        [
            .. sasaran.Count > keluaran.Count && sasaran.Any(s => s.DaftarIndikator.Count > 0)
                ? [Ya($"{sasaran.Count(s => s.DaftarIndikator.Count > 0) - keluaran.Count} sasaran diukur bukan dengan hitungan keluaran semata.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut(keluaran, s => $"Sasaran {s.Sasaran.Kode} hanya diukur dengan banyaknya {string.Join(", ", s.DaftarIndikator.Select(i => i.Indikator.Satuan.Nama).Distinct())}: itu keluaran, bukan hasil.",
                "sasaran yang hanya diukur keluarannya"),
            .. Sebut([.. sasaran.Where(s => s.DaftarIndikator.Count == 0)], s => $"Sasaran {s.Sasaran.Kode} tidak diukur.", "sasaran yang tidak diukur"),
        ], "Nilai apakah indikatornya menggambarkan hasil yang disebut sasarannya; persentase kegiatan yang terlaksana pun masih keluaran.");
    }

    private static UsulanMesin Smart(string k, BahanAkip b)
    {
        var indikator = b.Hasil?.DaftarIndikator ?? [];
        return UsulanMesin.Dari(k,
        [
            .. indikator.Count == 0 ? [Tidak("Laporan belum mempunyai indikator.")] : Array.Empty<AlasanUsulan>(),
            .. Sebut([.. indikator.Where(Mudah)], i => $"Target {b.Tahun} indikator {i.Indikator.Kode} ({i.Kini.Target.Cetak()}) lebih mudah daripada realisasi tahun lalu ({i.Lalu.Realisasi.Cetak()}).",
                "target yang lebih mudah daripada realisasi tahun lalu"),
            .. Banding(indikator, i => i.Indikator.Satuan.Nama.Length > 0 && i.Kini.Target.Besaran.Ada, "terukur: bersatuan dan bertarget", "belum terukur: tanpa satuan atau target"),
            .. Banding(indikator, i => b.Manual.GetValueOrDefault(i.Indikator.Kode.Isi) is { Definisi.Length: > 0 }, "mempunyai definisi operasional", "belum mempunyai definisi operasional"),
            .. Banding(indikator, i => i.Renstra.Tahunan.Count > 0, "berjangka waktu: bertarget tahunan", "belum bertarget tahunan"),
        ], "Nilai kekhususan dan kewajaran targetnya; data hanya tahu apakah indikator terukur dan berjangka waktu.");
    }

    // a target that was surpassed before is no challenge
    private static bool Mudah(HasilIndikator i) => i.Kini.Target.Besaran.Nilai is { } t && i.Lalu.Realisasi.Besaran.Nilai is { } r
        && (i.Indikator.Polaritas == Perencanaan.Polaritas.MakinRendahMakinBaik ? t > r : t < r);

    /// <summary>Whether a unit counts what is produced: papers and meetings, no result.</summary>
    /// <param name="satuan">Name of the unit.</param>
    public static bool SatuanKeluaran(string satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        return satuan.ToLowerInvariant() is "dokumen" or "laporan" or "kegiatan" or "kali" or "berkas" or "paket" or "unit" or "rekomendasi" or "bulan";
    }
}
