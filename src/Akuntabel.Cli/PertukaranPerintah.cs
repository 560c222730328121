using System.CommandLine;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Lapisan;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Berkas;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;

namespace Akuntabel.Cli;

/// <summary><c>akuntabel impor</c> and <c>akuntabel ekspor</c>: an agency's files into the store and out of it.</summary>
internal sealed class PertukaranPerintah
{
    private readonly Option<string> _pd = new("--pd") { Description = "kunci perangkat daerah, seperti pada alamat halamannya (/pd/KUNCI)", Required = true };

    private readonly Option<int> _tahun = new("--tahun") { Description = "tahun", Required = true };

    private readonly Option<int?> _triwulan = new("--triwulan") { Description = "triwulan 1–4, untuk laporan triwulan" };

    /// <summary>The command that brings files in.</summary>
    public static Command BuatImpor()
    {
        var p = new PertukaranPerintah();
        var berkas = new Argument<string[]>("BERKAS") { Description = "folder instansi, ZIP, XLSX, atau berkas satu per satu", Arity = ArgumentArity.OneOrMore };
        var alasan = new Option<string>("--alasan") { Description = "alasan; tercatat dalam riwayat", Required = true };
        var coba = new Option<bool>("--coba") { Description = "hanya menyebut perbedaannya, tidak menyimpan apa pun" };
        var sejak = new Option<string>("--sejak-januari") { Description = "ya atau tidak: angka tiap triwulan dalam lembar dihitung sejak Januari" };
        sejak.AcceptOnlyFromAmong("ya", "tidak");
        var skpd = new Option<string>("--skpd") { Description = "kode atau nama SKPD dalam lembar anggaran, bila bukan nama perangkat daerahnya" };
        var lengkap = new Option<bool>("--lengkap") { Description = "lembar anggarannya lengkap: yang tidak ada di dalamnya dihapus" };
        var perintah = new Command("impor",
            "Memasukkan berkas instansi, atau anggaran dari Excel SIPD, ke draf dokumennya, sebagai satu kelompok.")
        {
            berkas, p._pd, p._tahun, p._triwulan, alasan, coba, skpd, lengkap, sejak,
        };
        var data = new PilihanData(perintah);
        perintah.SetAction((h, batal) => p.JalankanAsync(h, data, async (basisdata, pemda, pd, periode) =>
            await ImporAsync(basisdata, new Pelaku(pemda, Environment.UserName, Environment.UserName, "cli"), pd, periode, h.GetValue(berkas)
                ?? [], h.GetValue(alasan) ?? "", h.GetValue(coba),
                lembar => lembar with { Skpd = h.GetValue(skpd) ?? "", Seluruhnya = h.GetValue(lengkap), Batal = batal,
                    SejakJanuari = h.GetValue(sejak) is { } masa ? masa == "ya" : null }, await data.KunciAsync(h, basisdata, batal), batal), batal));
        return perintah;
    }

    /// <summary>The command that gives files out.</summary>
    public static Command BuatEkspor()
    {
        var p = new PertukaranPerintah();
        var tujuan = new Argument<string>("TUJUAN") { Description = "berkas .zip, berkas .xlsx, atau folder baru" };
        var perintah = new Command("ekspor", "Menulis berkas instansi yang tersimpan sebagai ZIP, XLSX, atau folder.") { tujuan, p._pd, p._tahun, p._triwulan };
        var data = new PilihanData(perintah);
        perintah.SetAction((h, batal) => p.JalankanAsync(h, data, async (basisdata, pemda, pd, periode) =>
        {
            if (Halangan(h.GetValue(tujuan) ?? "") is { } halangan)
            {
                await Console.Error.WriteLineAsync(halangan);
                return 2;
            }

            // a workbook is filled in and comes back; files are composed of
            var buku = Path.GetExtension(h.GetValue(tujuan) ?? "").Equals(".xlsx", StringComparison.OrdinalIgnoreCase);
            var impor = await ImporAsync(basisdata, batal);
            var kini = await (buku ? impor.KiniAsync(pemda, pd, periode, batal) : impor.EksporAsync(pemda, pd, periode, batal));
            if (kini.Isi.Count == 0)
            {
                await Console.Error.WriteLineAsync($"Belum ada dokumen {pd} untuk {periode}.");
                return 2;
            }

            if (!buku)
            {
                var (milik, catatan) = await (await PembawaAsync(basisdata, null, batal)).EksporAsync(pemda, pd, _ => true, batal);
                kini = kini.Gabung(milik);
                foreach (var c in catatan)
                {
                    Console.WriteLine($"  catatan: {c}");
                }
            }

            var kepala = await (await data.PenandaAsync(h, basisdata, batal)).TandaiAsync(pemda, batal: batal);
            Tulis(h.GetValue(tujuan) ?? "", kini, kepala?.ToString() ?? "");
            Console.WriteLine($"{kini.Isi.Count} berkas ditulis ke {h.GetValue(tujuan)}.");
            if (kepala is not null)
            {
                Console.WriteLine($"Kepala bertanda tangan: {kepala}");
            }

            return 0;
        }, batal));
        return perintah;
    }

    private static async Task<int> ImporAsync(
        Basisdata basisdata, Pelaku pelaku, string pd, Periode periode, string[] berkas, string alasan, bool coba, Func<PilihanLembar,
            PilihanLembar> atur,
        KunciInstalasi? kunci, CancellationToken batal)
    {
        var impor = await ImporAsync(basisdata, batal);
        var kini = await impor.KiniAsync(pelaku.Pemda, pd, periode, batal);
        var unggahan = Baca(berkas, kini, periode, atur(await LembarAsync(basisdata, pelaku.Pemda, pd, batal)));
        foreach (var c in unggahan.Catatan)
        {
            Console.WriteLine($"  catatan: {c}");
        }

        var rencana = await impor.RencanakanAsync(pelaku.Pemda, pd, periode, unggahan.Berkas, _ => true, null, batal);
        foreach (var b in rencana.Banding.Berubah)
        {
            Console.WriteLine($"  {b.Jalur}: {b.Keadaan.ToString().ToLowerInvariant()}, {b.DaftarPerbedaan.Count} perbedaan");
        }

        foreach (var d in rencana.DaftarDokumen.Where(d => d.Terkunci))
        {
            Console.WriteLine($"  {d.Jenis.Nama} sudah ditetapkan dan dilewati; buka Perubahan dahulu di aplikasi.");
        }

        foreach (var k in rencana.DaftarKesalahan)
        {
            Console.WriteLine($"  perlu diperbaiki: {k}");
        }

        // a register that cannot come in holds back the documents too
        var pembawa = await PembawaAsync(basisdata, kunci, batal);
        var (rencanaRegister, gagal) = await pembawa.ImporAsync(pelaku, pd, unggahan.Register, (_, _) => true, coba: true, batal);
        if (coba || gagal)
        {
            foreach (var p in rencanaRegister)
            {
                Console.WriteLine($"  {p}");
            }
        }

        if (gagal)
        {
            return 2;
        }

        if (coba)
        {
            Console.WriteLine("Tidak ada yang disimpan (--coba).");
            return 0;
        }

        var hasil = await impor.TerapkanAsync(pelaku, pd, periode, unggahan.Berkas, rencana.SidikKini, alasan, _ => true, null, batal);
        var sendiri = !hasil.Berhasil && hasil.TanpaPerubahan && unggahan.Register.Isi.Count > 0;
        Console.WriteLine(sendiri ? "Dokumennya sama dengan yang tersimpan, atau sudah ditetapkan." : hasil.Pesan);
        if (!hasil.Berhasil && !sendiri)
        {
            return 2;
        }

        foreach (var pesan in (await pembawa.ImporAsync(pelaku, pd, unggahan.Register, (_, _) => true, batal: batal)).Pesan)
        {
            Console.WriteLine(pesan);
        }

        if (sendiri)
        {
            return 0;
        }

        var jadi = await impor.KiniAsync(pelaku.Pemda, pd, periode, batal);
        foreach (var pesan in await (await PengisiAsync(basisdata, kunci, batal)).IsiAsync(pelaku, pd, kini, jadi, (_, _) => true, batal))
        {
            Console.WriteLine(pesan);
        }

        return 0;
    }

    // headings that name code and amount suffice here: the differences are told, and --coba saves nothing
    private static async Task<PilihanLembar> LembarAsync(Basisdata basisdata, string pemda, string pd, CancellationToken batal)
    {
        var kolom = new KolomLembar(
            new ImporTertundaStore(basisdata, new BerkasSementaraStore(basisdata), TimeProvider.System),
                new BerkasSementaraStore(basisdata),
            new KolomImporStore(basisdata, TimeProvider.System),
                new PerangkatDaerahStore(basisdata, new RantaiPeristiwa(TimeProvider.System)));
        return await kolom.PilihanAsync(pemda, pd, batal) with { TerimaUsulan = true, Kemajuan = KemajuanTerminal.Baris() };
    }

    private static HasilUnggahan Baca(string[] berkas, KumpulanBerkas kini, Periode periode, PilihanLembar lembar)
    {
        var daftar = new List<(string, HasilUnggahan)>();
        foreach (var b in berkas)
        {
            if (Directory.Exists(b))
            {
                var folder = UnggahanBerkas.NamaBaku(Folder(b, periode), kini);
                daftar.Add((b, new HasilUnggahan(BerkasKeluar.Terima(kini.Gabung(folder), kini), [])));
            }
            else if (File.Exists(b))
            {
                daftar.Add((b, UnggahanBerkas.Baca([(Path.GetFileName(b), File.ReadAllBytes(b))], kini, periode.Laporan, lembar)));
                KemajuanTerminal.Hapus();
            }
            else
            {
                throw new DokumenTakTerbacaException($"\"{b}\" tidak ada. Periksa nama dan foldernya.");
            }
        }

        return UnggahanBerkas.Satukan(kini, daftar);
    }

    // a folder laid out by spans gives the documents of the period
    private static KumpulanBerkas Folder(string folder, Periode periode) =>
        FolderLaporan.Kumpulkan(folder, periode.Laporan) is { } hasil
            ? hasil.Coba(out var isi, out var salah) ? isi : throw new DokumenTakTerbacaException(string.Join(Environment.NewLine, salah))
                : Rata(folder);

    private static KumpulanBerkas Rata(string folder) => new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => (Berkas: f, Jalur: Path.GetRelativePath(folder, f).Replace('\\', '/'))).Where(f => KumpulanBerkas.JalurSah(f.Jalur))
        .Select(f => KeyValuePair.Create(f.Jalur, (ReadOnlyMemory<byte>)File.ReadAllBytes(f.Berkas))));

    // what somebody edited there is not overwritten, nor what a link leads to
    private static string? Halangan(string tujuan) =>
        Path.GetExtension(tujuan).ToLowerInvariant() is ".zip" or ".xlsx" ? File.Exists(tujuan) || Directory.Exists(tujuan) ? $"\"{tujuan}\" sudah ada dan tidak ditimpa. Pindahkan dahulu, atau sebutkan nama lain." : null
        : File.Exists(tujuan) ? $"\"{tujuan}\" sebuah berkas. Sebutkan folder baru, atau nama yang berakhir dengan .zip atau .xlsx."
        : Directory.Exists(tujuan) && Directory.EnumerateFileSystemEntries(tujuan).Any() ? $"Folder \"{tujuan}\" sudah berisi dan tidak ditimpa. Sebutkan folder baru, atau kosongkan dahulu." : null;

    private static void Tulis(string tujuan, KumpulanBerkas berkas, string riwayat)
    {
        var akhiran = Path.GetExtension(tujuan).ToLowerInvariant();
        if (akhiran is ".zip" or ".xlsx")
        {
            File.WriteAllBytes(tujuan, akhiran == ".zip" ? ArsipBerkas.Tulis(BerkasKeluar.Semua(berkas), riwayat) : BukuInstansi.Tulis(berkas, riwayat));
            return;
        }

        foreach (var (jalur, isi) in berkas.Isi)
        {
            var lengkap = Path.Combine(tujuan, jalur);
            Directory.CreateDirectory(Path.GetDirectoryName(lengkap) ?? tujuan);
            File.WriteAllBytes(lengkap, isi.ToArray());
        }
    }

    private static async Task<PembawaRegister> PembawaAsync(Basisdata basisdata, KunciInstalasi? kunci, CancellationToken batal)
    {
        var (rantai, zona, pemda) = await DasarAsync(basisdata, batal);
        return new PembawaRegister(new DefinisiRegisterStore(basisdata, rantai, TimeProvider.System), new RegisterStore(basisdata, rantai, TimeProvider.System, kunci, zona),
            new WaktuKerjaStore(basisdata, rantai, new PelaksanaanSopStore(basisdata, rantai, TimeProvider.System, zona), pemda, zona), new IngatanDefinisi());
    }

    private static async Task<PengisiRegister> PengisiAsync(Basisdata basisdata, KunciInstalasi? kunci, CancellationToken batal)
    {
        var (rantai, zona, pemda) = await DasarAsync(basisdata, batal);
        var waktuKerja = new WaktuKerjaStore(basisdata, rantai, new PelaksanaanSopStore(basisdata, rantai, TimeProvider.System, zona), pemda, zona);
        return new PengisiRegister(new DefinisiRegisterStore(basisdata, rantai, TimeProvider.System),
            new RegisterStore(basisdata, rantai, TimeProvider.System, kunci, zona), waktuKerja, new IngatanDefinisi());
    }

    private static async Task<(RantaiPeristiwa Rantai, ZonaPemda Zona, PemdaStore Pemda)> DasarAsync(Basisdata basisdata, CancellationToken batal)
    {
        var (rantai, zona) = (new RantaiPeristiwa(TimeProvider.System), new ZonaPemda(ZonaWaktu.Wib));
        var pemda = new PemdaStore(basisdata, rantai, TimeProvider.System);
        zona.Ikuti((await pemda.KiniAsync(batal))?.Zona);
        return (rantai, zona, pemda);
    }

    private static async Task<ImporInstansi> ImporAsync(Basisdata basisdata, CancellationToken batal)
    {
        var (rantai, zona, _) = await DasarAsync(basisdata, batal);
        return new ImporInstansi(basisdata, new DokumenStore(basisdata, rantai, TimeProvider.System, new PenjagaTriwulan(zona)),
            new FotoLaporan(new LampiranStore(basisdata, rantai, TimeProvider.System)));
    }

    private async Task<int> JalankanAsync(ParseResult h, PilihanData data, Func<Basisdata, string, string, Periode, Task<int>> kerja, CancellationToken batal)
    {
        if (await data.BukaYangAdaAsync(h, batal) is not { } basisdata)
        {
            return 2;
        }

        await using (basisdata)
        {
            var pemda = (await basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT pemda FROM pemda ORDER BY dibuat LIMIT 1"), batal)) ?? "";
            var pd = h.GetValue(_pd) ?? "";
            var dikenal = await basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT id FROM perangkat_daerah WHERE pemda = @pemda ORDER BY id", new { pemda }), batal);
            if (!dikenal.Contains(pd))
            {
                await Console.Error.WriteLineAsync($"Perangkat daerah \"{pd}\" tidak ada. Yang ada: {(dikenal.Count == 0 ? "belum satu pun; tambahkan di aplikasi" : string.Join(", ", dikenal))}.");
                return 2;
            }

            try
            {
                return await kerja(basisdata, pemda, pd, Periode.Tahun(h.GetValue(_tahun), h.GetValue(_triwulan)));
            }
            catch (PilihanLembarException e)
            {
                KemajuanTerminal.Hapus();
                await Console.Error.WriteLineAsync(e.Message + (e.Usulan.Skpd.Count > 0 ? " Sebutkan dengan --skpd KODE."
                    : e.Usulan.TanyaMasa ? " Sebutkan dengan --sejak-januari ya, atau --sejak-januari tidak."
                    : " Unggah sekali di halaman Impor dan ekspor; pilihannya lalu diingat."));
                return 2;
            }
            catch (Exception e) when (e is DokumenTakTerbacaException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return 2;
            }
        }
    }
}
