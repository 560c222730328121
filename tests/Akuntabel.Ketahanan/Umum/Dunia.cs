using System.Text.RegularExpressions;

namespace Akuntabel.Ketahanan;

/// <summary>One who signs in.</summary>
/// <param name="Nama">Name to sign in with.</param>
/// <param name="Sandi">Password.</param>
/// <param name="Peran">Role as in the table of rights (<c>sub-bidang</c>); empty for none.</param>
/// <param name="Pd">Office of the role; empty when it has none.</param>
/// <param name="Id">Identifier.</param>
internal sealed record Orang(string Nama, string Sandi, string Peran, string Pd, string Id);

/// <summary>A server with the example offices, an administrator made by the printed link, and users made through its pages.</summary>
internal sealed partial class Dunia(Peladen peladen, string benih) : IDisposable
{
    private readonly List<Orang> _orang = [];

    private readonly Random _acak = new(benih.Length);

    /// <summary>The administrator's browser.</summary>
    public Klien Admin { get; } = new(peladen);

    /// <summary>The server.</summary>
    public Peladen Peladen => peladen;

    /// <summary>The administrator.</summary>
    public Orang Administrator { get; private set; } = new("", "", "", "", "");

    /// <summary>Users made so far.</summary>
    public IReadOnlyList<Orang> DaftarOrang => _orang;

    /// <summary>Offices, in order.</summary>
    public IReadOnlyList<string> DaftarPd { get; private set; } = [];

    /// <summary>Starts a server with the examples and makes its administrator.</summary>
    public static async Task<Dunia> BuatAsync(Konteks k, Toko toko, params string[] tambahan)
    {
        var dunia = new Dunia(await k.PeladenAsync(toko, ["--contoh", .. tambahan]), "dunia");
        await dunia.MulaiAsync();
        return dunia;
    }

    /// <summary>A password that nobody would guess, and that people could remember.</summary>
    public static string SandiBaru(Random acak)
    {
        const string Mati = "bdgjklmnprstw";
        const string Hidup = "aiueo";
        string Kata() => string.Concat(Enumerable.Range(0, 3)
            .Select(_ => $"{Mati[acak.Next(Mati.Length)]}{Hidup[acak.Next(Hidup.Length)]}"));
        return string.Join(' ', Enumerable.Range(0, 4).Select(_ => Kata()));
    }

    /// <summary>First start by the printed link.</summary>
    public async Task MulaiAsync()
    {
        var orang = new Orang("kepala.sistem", SandiBaru(_acak), "administrator", "", "");
        var jawaban = await KirimMulaiAsync(Admin, peladen.DaftarTautan[^1], "Pemerintah Kabupaten Uji Serang", orang);
        Admin.Nama = orang.Nama;
        if (jawaban.Kode != 302 || (await Admin.AmbilAsync("/pengguna")).Kode != 200)
        {
            throw new InvalidOperationException($"administrator pertama tidak jadi: {jawaban.Kode} {jawaban.Pesan}");
        }

        var id = await peladen.Toko.DaftarAsync<string>("SELECT id FROM pengguna WHERE nama_pengguna = @Nama", new { orang.Nama });
        Administrator = orang with { Id = id[0] };
        DaftarPd = await peladen.Toko.DaftarAsync<string>("SELECT id FROM perangkat_daerah ORDER BY id");
    }

    /// <summary>Sends the form of the first start.</summary>
    public static async Task<Jawaban> KirimMulaiAsync(Klien k, string tautan, string pemda, Orang orang)
    {
        var f = await k.FormulirAsync(tautan, "Kata sandi");
        return await k.KirimAsync(f.Isi("Nama pemerintah daerah", pemda).Isi("Nama Anda", "Kepala Sistem").Isi("Nama pengguna", orang.Nama)
            .Isi("Kata sandi", orang.Sandi));
    }

    /// <summary>A user with a role for an office, with a password set by the one-time link; not signed in.</summary>
    public async Task<Orang> OrangAsync(string nama, string peran, string pd)
    {
        var (id, tautan) = await PenggunaAsync(nama);
        if (peran.Length > 0)
        {
            await PeranAsync(id, peran, pd);
        }

        var orang = new Orang(nama, SandiBaru(_acak), peran, pd, id);
        using var k = new Klien(peladen);
        var jawaban = await k.KirimAsync((await k.FormulirAsync(tautan, "Kata sandi")).Isi("Kata sandi", orang.Sandi));
        if (jawaban.Kode != 302)
        {
            throw new InvalidOperationException($"kata sandi {nama} tidak tersimpan: {jawaban.Kode} {jawaban.Pesan}");
        }

        _orang.Add(orang);
        return orang;
    }

    /// <summary>A user without role and password: identifier and one-time link.</summary>
    public async Task<(string Id, string Tautan)> PenggunaAsync(string nama)
    {
        var jawaban = await Admin.KirimAsync((await Admin.FormulirAsync("/pengguna/baru", "Nama pengguna")).Isi("Nama", $"Orang {nama}")
            .Isi("Nama pengguna", nama));
        var tautan = TautanSandi().Match((await Admin.AmbilAsync(jawaban.Tujuan)).Isi).Value;
        return tautan.Length > 0 ? (jawaban.Tujuan.Split('/')[^1],
            tautan) : throw new InvalidOperationException($"pengguna {nama} tidak jadi: {jawaban.Kode} {jawaban.Pesan}");
    }

    /// <summary>Gives a role.</summary>
    public async Task PeranAsync(string id, string peran, string pd)
    {
        var f = (await Admin.FormulirAsync($"/pengguna/{id}", "Peran", "Tempat"))
            .Isi("Peran", peran.Replace("-", "", StringComparison.Ordinal)).Isi("Tempat", pd);
        var jawaban = await Admin.KirimAsync(f);
        if (jawaban.Kode != 302)
        {
            throw new InvalidOperationException($"peran {peran} tidak jadi: {jawaban.Kode} {jawaban.Pesan}");
        }
    }

    /// <summary>A signed-in browser.</summary>
    public async Task<Klien> KlienAsync(Orang orang)
    {
        var k = new Klien(peladen);
        var jawaban = await k.MasukAsync(orang.Nama, orang.Sandi);
        return jawaban.Kode == 302 ? k : throw new InvalidOperationException($"{orang.Nama} tidak dapat masuk: {jawaban.Kode} "
            + $"{jawaban.Pesan}");
    }

    public void Dispose() => Admin.Dispose();

    [GeneratedRegex(@"/tautan/[\w-]+")]
    private static partial Regex TautanSandi();
}
