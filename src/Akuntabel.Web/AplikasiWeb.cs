using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.KodeResmi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Aset;
using Akuntabel.Web.Catatan;
using Akuntabel.Web.Fitur.TulisWord;
using Akuntabel.Web.Fitur.Beranda;
using Akuntabel.Web.Fitur.Berkas;
using Akuntabel.Web.Fitur.Cari;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Fitur.Dokumen;
using Akuntabel.Web.Fitur.KelolaPengguna;
using Akuntabel.Web.Fitur.Pemda;
using Akuntabel.Web.Fitur.Pohon;
using Akuntabel.Web.Fitur.Register;
using Akuntabel.Web.Fitur.Kegiatan;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Fitur.Ukur;
using Akuntabel.Web.Fitur.Riwayat;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Proyeksi;
using Akuntabel.Web.TriwulanBerjalan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web;

/// <summary>Builds the web application; whoever calls starts and stops it.</summary>
public static class AplikasiWeb
{
    // a grid of a few thousand rows is one form
    private const int KolomFormulirTerbanyak = 200_000;

    /// <summary>Puts the application together.</summary>
    /// <param name="opsi">Options.</param>
    /// <param name="ubah">Changes to the host before it is built (tests).</param>
    public static WebApplication Bangun(OpsiWeb opsi, Action<WebApplicationBuilder>? ubah = null)
    {
        ArgumentNullException.ThrowIfNull(opsi);
        var pembangun = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(AplikasiWeb).Assembly.GetName().Name });
        // what failed is for the one who runs the program: on the terminal and in a file, not in the pages
        pembangun.Logging.AddCatatan(opsi);
        if (opsi.Alamat.Length > 0)
        {
            pembangun.WebHost.UseUrls(opsi.Alamat);
        }

        pembangun.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        var layanan = pembangun.Services;
        layanan.AddSingleton(opsi);
        layanan.AddSingleton(opsi.Waktu);
        layanan.AddSingleton(opsi.Basisdata);
        layanan.AddSingleton(new NamaHost(opsi.Alamat, opsi.NamaHost));
        layanan.AddSingleton<BerkasAset>();
        layanan.AddSingleton<RantaiPeristiwa>();
        layanan.AddSingleton(s => new PenandaKepala(opsi.Basisdata, s.GetRequiredService<RantaiPeristiwa>(), opsi.Kunci, opsi.Waktu));
        layanan.AddSingleton<PemdaStore>();
        layanan.AddSingleton(new ZonaPemda(opsi.Zona)).AddSingleton<PeranStore>().AddSingleton<WaktuSetempat>().AddSingleton<JamMesin>().AddSingleton<FotoLaporan>();
        layanan.AddSingleton<IPenjagaTriwulan, PenjagaTriwulan>();
        layanan.AddSingleton<DokumenStore>().AddSingleton<PengujianStore>().AddSingleton<NomenklaturStore>()
            .AddSingleton<NomenklaturBerlaku>().AddScoped<Fitur.Dokumen.Isian.UsulanPerjanjian>()
            .AddSingleton<Fitur.Dokumen.Isian.SudahTercatat>().AddSingleton<Fitur.Dokumen.Isian.PembacaSekitar>();
        layanan.AddSingleton<TabelKewenangan>();
        layanan.AddScoped<Pengakses>();
        layanan.AddIsian();
        layanan.AddProyeksi();
        layanan.Configure<FormOptions>(o => o.ValueCountLimit = KolomFormulirTerbanyak);
        // before everything, also before what a page itself does ahead of its handlers
        layanan.AddRazorPages(o => o.RootDirectory = "/Fitur").AddMvcOptions(o => o.Filters.Add<FilterKewenangan>(int.MinValue));
        layanan.AddAuthorization();
        layanan.AddAkun();
        layanan.AddKomponen();
        layanan.AddBerkas().AddLembarRegister();
        layanan.AddTulisWord();
        layanan.AddScoped<INavigasi, NavigasiPengguna>();
        layanan.AddPemda().AddPohon();
        layanan.AddSingleton<PelaksanaanSopStore>().AddSingleton<WaktuKerjaStore>().AddSingleton<PengingatStore>()
            .AddScoped<KonteksAlur>().AddScoped<PenunjukAlur>().AddScoped<PenyerahTugas>();
        layanan.AddPengingat(opsi).AddPekerjaan(opsi);
        layanan.AddPenyusunan();
        layanan.AddPenerbitan();
        layanan.AddDokumen();
        layanan.AddBeranda();
        layanan.AddRegisterKantor();
        layanan.AddUkur();
        layanan.AddKegiatan();
        layanan.AddSingleton<PenulisanStore>();
        layanan.AddPengawasan();
        layanan.AddSingleton<IndeksKantor>().AddSingleton<PembacaTriwulan>();
        layanan.AddRiwayat();
        layanan.AddScoped<PilihanPengguna>();
        ubah?.Invoke(pembangun);
        var aplikasi = pembangun.Build();
        opsi.Basisdata.Proyeksi = aplikasi.Services.GetRequiredService<FaktaStore>();
        aplikasi.UseProksi(opsi);
        aplikasi.UseKepalaAman();
        aplikasi.UsePenjagaGalat();
        aplikasi.UseNamaHost();
        aplikasi.UseKuki();
        aplikasi.UseRouting();
        aplikasi.UsePenjagaMetode();
        aplikasi.UsePenjagaUkuran();
        aplikasi.UseBatasMasuk();
        aplikasi.UseAuthentication();
        aplikasi.UsePengakses();
        aplikasi.UsePenjagaAwal();
        aplikasi.UsePenitipIsian();
        var unggahan = aplikasi.Services.GetRequiredService<PenjagaUnggahan>();
        aplikasi.Use((HttpContext konteks, RequestDelegate lanjut) => unggahan.LewatkanAsync(konteks, lanjut));
        aplikasi.UseAuthorization();
        aplikasi.MapAset();
        aplikasi.MapRazorPages();
        return aplikasi;
    }
}
