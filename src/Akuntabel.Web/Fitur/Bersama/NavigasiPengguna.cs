using Akuntabel.Core.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Navigation of the signed-in user: the links that the table of rights allows, for the perangkat daerah at hand.</summary>
internal sealed class NavigasiPengguna(Pengakses pengakses, TabelKewenangan tabel, KonteksPd pd) : INavigasi
{
    /// <summary>Where a page whose address names no perangkat daerah says for which it is; empty: for none.</summary>
    internal const string KunciPerangkatDaerah = "perangkat-daerah";

    /// <summary>Links for the whole pemerintah daerah: text, address, icon, page whose right decides.</summary>
    internal static readonly (string Teks, string Alamat, string Ikon, string Halaman)[] Umum =
    [
        ("Uji laporan", "/uji", "periksa", "/Uji/Index"),
    ];

    /// <summary>Links of the year's cycle of one perangkat daerah, after its address.</summary>
    internal static readonly (string Teks, string Alamat, string Ikon, string Halaman)[] Siklus =
    [
        ("Perencanaan", "/siklus/perencanaan", "alur", "/Siklus/Tahap"),
        ("Pohon kinerja", "/pohon", "pohon", "/Pohon/Index"),
        ("Perjanjian Kinerja", "/siklus/perjanjian-kinerja", "dokumen", "/Siklus/Tahap"),
        ("Anggaran", "/siklus/anggaran", "tabel", "/Siklus/Tahap"),
        ("Pengukuran", "/siklus/pengukuran", "grafik", "/Siklus/Tahap"),
        ("Papan triwulan", "/papan", "papan", "/Papan/Satu"),
        ("Laporan", "/laporan", "berkas", "/Laporan/Index"),
        ("Reviu", "/reviu", "periksa", "/Reviu/Index"),
        ("Hasil uji laporan", "/uji", "selesai", "/Uji/Daftar"),
        ("Evaluasi AKIP", "/evaluasi", "periksa", "/Evaluasi/Index"),
        ("Rekomendasi APIP", "/rekomendasi", "periksa", "/Pengawasan/Rekomendasi"),
    ];

    /// <summary>Other links of one perangkat daerah, after its address.</summary>
    internal static readonly (string Teks, string Alamat, string Ikon, string Halaman)[] Kantor =
    [
        ("Pegawai dan sarana", "/sumber-daya", "pegawai", "/SumberDaya/Index"),
        ("Register", "/register", "tabel", "/Register/Index"),
        ("Data kantor", "/siklus/data-kantor", "instansi", "/Siklus/Tahap"),
        ("Semua dokumen", "/dokumen", "dokumen", "/Dokumen/Index"),
        ("Impor dan ekspor", "/berkas", "arsip", "/Berkas/Index"),
        ("Riwayat", "/riwayat", "riwayat", "/Riwayat/PerangkatDaerah"),
    ];

    /// <summary>Links of administration and overview.</summary>
    internal static readonly (string Teks, string Alamat, string Ikon, string Halaman)[] Pemda =
    [
        ("Triwulan semua kantor", "/papan", "grafik", "/Papan/Semua"),
        ("Temuan uji semua kantor", "/reviu", "periksa", "/Uji/Rekap"),
        ("Pengawasan", "/pengawasan", "selesai", "/Pengawasan/Index"),
        ("Perangkat daerah", "/perangkat-daerah", "pemda", "/PerangkatDaerah/Index"),
        ("Daftar pejabat", "/pejabat", "pegawai", "/Pejabat/Index"),
        ("Pengguna", "/pengguna", "orang", "/KelolaPengguna/Index"),
        ("Nomenklatur", "/nomenklatur", "tabel", "/Nomenklatur/Index"),
        ("Riwayat pemda", "/riwayat", "riwayat", "/Riwayat/Index"),
        ("Pengaturan", "/pemda", "pengaturan", "/Pemda/Index"),
    ];

    public async ValueTask<Sekeliling> BacaAsync(HttpContext konteks)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        if (!pengakses.Masuk)
        {
            return new Sekeliling { Pemda = pengakses.NamaPemda.Length > 0 ? pengakses.NamaPemda : null };
        }

        var kini = await PerangkatDaerahKiniAsync(konteks);
        // the page itself says of which year it is; pages of no office are of a year only when they read the offices
        var waktu = kini is not null || pd.Terlihat.Count > 0 ? pd.Waktu(konteks) : null;
        return new Sekeliling
        {
            Pemda = pengakses.NamaPemda,
            PerangkatDaerah = kini is null ? null : new Tautan(kini.Nama, Alamat.PerangkatDaerah.Ringkasan(kini.Id)),
            NamaPengguna = pengakses.Nama,
            PeranPengguna = string.Join(", ", pengakses.DaftarPeran.Select(p => Sebutan(p.Peran)).Distinct()),
            MenuPengguna = [new Tautan("Akun saya", "/akun", "kunci"), new Tautan("Bantuan", Alamat.Bantuan(), "info")],
            AlamatKeluar = "/keluar",
            DaftarKantor = BilahNavigasi.Kantor(pd.Terlihat, waktu),
            Waktu = waktu is null ? null : BilahNavigasi.Waktu(konteks, waktu, pd.HariIni, kini?.Id),
            AlamatCari = Alamat.Cari(),
            KunciKantor = kini?.Id,
            Bagian = [.. Susun(kini, waktu).Where(b => b.Daftar.Count > 0)],
        };
    }

    // who works in one office only finds its front page at the root too
    private IEnumerable<BagianNavigasi> Susun(BarisPerangkatDaerah? kini, WaktuKerja? waktu)
    {
        var beranda = new Tautan("Beranda", "/", "beranda");
        if (kini is null)
        {
            yield return new BagianNavigasi(null, [beranda, .. Boleh(Umum, "", null)]);
        }
        else
        {
            var awal = Alamat.PerangkatDaerah.Ringkasan(kini.Id);
            var kantor = new Tautan(pd.Terlihat.Count == 1 ? "Beranda" : $"Beranda {kini.Sebutan}", awal, pd.Terlihat.Count == 1
                ? "beranda" : "instansi");
            yield return new BagianNavigasi(null, pd.Terlihat.Count == 1 ? [kantor] : [beranda, kantor]);
            yield return new BagianNavigasi($"Siklus {waktu?.Tahun}", Boleh(Siklus, awal, kini.Id));
            yield return new BagianNavigasi("Kantor", [.. Boleh(Kantor, awal, kini.Id), .. Boleh(Umum, "", null)]);
        }

        yield return new BagianNavigasi("Pemerintah daerah", Boleh(Pemda, "", null));
    }

    /// <summary>A role as users call it.</summary>
    public static string Sebutan(Peran peran) => peran switch
    {
        Peran.SubBidang => "Sub bidang",
        Peran.Apip => "APIP",
        Peran.Bappeda => "Bappeda/Organisasi",
        _ => peran.ToString(),
    };

    private List<Tautan> Boleh((string Teks, string Alamat, string Ikon, string Halaman)[] daftar, string awalan, string? pd) =>
        [.. daftar.Where(t => tabel.Boleh(t.Halaman, "OnGet", pengakses, pd)).Select(t => new Tautan(t.Teks, awalan + t.Alamat, t.Ikon))];

    // the one of the address, which the page has read, or of the page, or the only one that the user belongs to
    private async Task<BarisPerangkatDaerah?> PerangkatDaerahKiniAsync(HttpContext konteks)
    {
        var sendiri = pengakses.PerangkatDaerahSendiri.ToList();
        var id = konteks.Request.RouteValues["pd"]?.ToString()
            ?? (konteks.Items[KunciPerangkatDaerah] is string { Length: > 0 } milik ? milik : null) ?? (sendiri.Count == 1 ? sendiri[0] : null);
        return id is null ? null : pd.Terbaca is { } p && p.Id == id ? p : await pd.CariAsync(id, konteks.RequestAborted);
    }
}
