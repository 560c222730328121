using System.CommandLine;
using Akuntabel.Dokumen.Sementara;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.Hosting;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel layani</c>: the web application, on this machine only unless told otherwise.</summary>
internal static class LayaniPerintah
{
    /// <summary>Where it listens when no address is named.</summary>
    public const string AlamatBawaan = "http://127.0.0.1:5080";

    /// <summary>The command.</summary>
    public static Command Buat()
    {
        var urls = new Option<string>("--urls") { Description = "alamat layanan", DefaultValueFactory = _ => AlamatBawaan };
        var contoh = new Option<bool>("--contoh") { Description = "mengisi tiga kantor contoh pada data yang masih kosong" };
        var pengembang = new Option<bool>("--pengembang") { Description = "ikut menyajikan halaman pengembang (galeri komponen)" };
        var proksi = new Option<string[]>("--proksi") { Description = "alamat atau jaringan proksi yang dipercaya menyebut pengirim, https, dan nama" };
        var nama = new Option<string[]>("--nama-host") { Description = "nama yang dilayani, misalnya akuntabel.kabupaten.go.id; boleh beberapa" };
        var kuota = new Option<long>("--kuota-lampiran") { Description = "kuota lampiran tiap perangkat daerah, dalam MB", DefaultValueFactory = _ => KuotaLampiran.KantorBawaan >> 20 };
        var zona = new Option<ZonaWaktu>("--zona") { Description = "zona waktu kantor: wib, wita, atau wit", DefaultValueFactory = _ => ZonaWaktu.Wib };
        var memori = new Option<long>("--memori-pekerjaan") { Description = "memori (MB) yang boleh dipakai semua pekerjaan bersama-sama", DefaultValueFactory = _ => OpsiWeb.MemoriPekerjaanBawaan >> 20 };
        var sesi = new Option<LamaSesi>("--sesi") { Description = "lama sesi: ketat (30 menit tidak dipakai, 12 jam) atau, pada laptop sendiri, panjang (8 jam, 14 hari)" };
        var surel = new PilihanSurel();
        var perintah = new Command("layani", "Menjalankan aplikasi web.") { urls, nama, contoh, zona, proksi, sesi, kuota, memori, pengembang };
        surel.Tambahkan(perintah);
        var data = new PilihanData(perintah);
        perintah.SetAction(async (h, batal) =>
        {
            if ((Tolak(h.GetValue(proksi) ?? [], h.GetValue(nama) ?? [])
                ?? surel.Tolak(h, h.GetValue(nama) ?? [], h.GetValue(urls) ?? AlamatBawaan)) is { } alasan)
            {
                await Console.Error.WriteLineAsync(alasan);
                return 2;
            }

            await using var basisdata = data.Buka(h);
            var opsi = new OpsiWeb(basisdata, h.GetValue(urls) ?? AlamatBawaan, FolderSementara)
            {
                Pengembang = h.GetValue(pengembang), Proksi = h.GetValue(proksi) ?? [], NamaHost = h.GetValue(nama) ?? [], Zona = h.GetValue(zona),
                FolderCatatan = FolderCatatan(data.Folder(h)), Sesi = h.GetValue(sesi), KuotaLampiran = h.GetValue(kuota) << 20,
                MemoriPekerjaan = h.GetValue(memori) << 20, Surel = surel.Baca(h), PengingatSetiap = PilihanSurel.Setiap,
                AlamatLuar = surel.AlamatLuar(h, h.GetValue(nama) ?? [], h.GetValue(urls) ?? AlamatBawaan),
            };
            if (opsi is { Sesi: LamaSesi.Panjang, HanyaMesinIni: false })
            {
                await Console.Error.WriteLineAsync("Sesi panjang hanya untuk laptop sendiri: SQLite, tanpa proksi, dan alamat 127.0.0.1 atau localhost. Hilangkan --sesi panjang, atau layani dari mesin ini saja.");
                return 2;
            }

            return await JalankanAsync(opsi, data.Kunci(h), h.GetValue(contoh), batal);
        });
        return perintah;
    }

    private static string FolderCatatan(string folder) => Path.Combine(folder, "catatan");

    private static string? Tolak(string[] proksi, string[] nama) =>
        proksi.FirstOrDefault(p => !PenjagaHost.ProksiSah(p)) is { } p ? $"--proksi \"{p}\" bukan alamat. Tulis alamat angka seperti 10.0.0.5, atau jaringan seperti 10.0.0.0/24."
        : nama.FirstOrDefault(n => !NamaHost.Sah(n)) is { } n ? $"--nama-host \"{n}\" bukan nama. Tulis namanya saja, misalnya akuntabel.kabupaten.go.id, tanpa https:// dan tanpa port."
        : null;

    // results of jobs: of this process, gone with it
    private static string FolderSementara => Path.Combine(TempatSementara.Akar, "pekerjaan");

    /// <summary>Serves until stopped.</summary>
    /// <param name="basisdata">The store.</param>
    /// <param name="folder">Folder of the data.</param>
    /// <param name="siap">Called with the address to open when it answers.</param>
    /// <param name="batal">Stops.</param>
    public static Task<int> JalankanContohAsync(Basisdata basisdata, string folder, Action<string> siap, CancellationToken batal) =>
        JalankanAsync(new OpsiWeb(basisdata, AlamatBawaan, FolderSementara) { FolderCatatan = FolderCatatan(folder), Sesi = LamaSesi.Panjang, PengingatSetiap = PilihanSurel.Setiap }, new SumberKunci(null), contoh: true, batal, siap);

    private static async Task<int> JalankanAsync(OpsiWeb opsi, SumberKunci kunci, bool contoh, CancellationToken batal, Action<string>? siap = null)
    {
        TempatSementara.UntukServer();
        using var sendirian = opsi.Basisdata.Berkas is { } berkas ? KunciPelayan.Ambil(berkas) : null;
        opsi = opsi with { ProgramPekerja = PekerjaPerintah.Program() };
        await opsi.Basisdata.SiapkanAsync(batal);
        await using var aplikasi = AplikasiWeb.Bangun(opsi with { Kunci = await kunci.PasangAsync(opsi.Basisdata, batal) });
        if (contoh)
        {
            await AwalPelayan.MuatContohAsync(aplikasi.Services, batal);
        }

        try
        {
            await aplikasi.StartAsync(batal);
        }
        catch (IOException)
        {
            await Console.Error.WriteLineAsync($"Alamat {opsi.Alamat} sedang dipakai. Pilih alamat lain, misalnya --urls http://127.0.0.1:5081.");
            return 2;
        }

        var alamat = aplikasi.Urls.FirstOrDefault() ?? opsi.Alamat;
        Console.WriteLine($"Akuntabel siap di {alamat} (Ctrl+C untuk berhenti)");
        if (opsi.Proksi.Count == 0 && aplikasi.Urls.Any(u => u.StartsWith("http:", StringComparison.Ordinal) && !(Uri.TryCreate(u, UriKind.Absolute, out var a) && a.IsLoopback)))
        {
            Console.WriteLine("Perhatian: komputer lain dapat membukanya tanpa https, jadi kata sandi lewat jaringan tanpa disandikan. Pakai hanya di jaringan yang dipercaya, atau taruh di belakang proksi (--proksi).");
        }

        var tautan = await AwalPelayan.KabarkanAsync(aplikasi.Services, alamat, batal);
        siap?.Invoke(tautan ?? alamat);
        await aplikasi.WaitForShutdownAsync(batal);
        return 0;
    }
}
