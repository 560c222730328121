using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pejabat;

/// <summary>Terms whose role stands above that of whoever recorded them: the administrator lets them count, or puts them back.</summary>
public class KonfirmasiModel(MasaJabatanStore masa, PejabatStore pejabat, PerangkatDaerahStore perangkatDaerah, TempatStore tempat, KonteksPd konteks) : HalamanInduk(konteks)
{
    private const string Halaman = "/pejabat/konfirmasi";

    private Dictionary<string, string> _kantor = [];

    private ILookup<string, string> _pengguna = Array.Empty<string>().ToLookup(p => p);

    private Dictionary<string, string> _nip = [];

    /// <summary>What waits, oldest first.</summary>
    public IReadOnlyList<BarisKonfirmasi> Daftar { get; private set; } = [];

    /// <summary>What would change, in one sentence.</summary>
    public static string Uraian(BarisKonfirmasi k)
    {
        ArgumentNullException.ThrowIfNull(k);
        return (k.Perubahan, k.Semula, k.Kini) switch
        {
            ("ditambah", _, { } baru) => $"{baru.Nama} dicatat sebagai {baru.Sebutan} ({Peran(baru)}), {baru.Rentang}.",
            ("diakhiri", { } lama, { TanggalSelesai: { } hari }) => $"Masa jabatan {lama.Nama} sebagai {lama.Sebutan} ({Peran(lama)}) berakhir {TanggalIndonesia.Panjang(hari)}.",
            (_, { } lama, null) => $"Masa jabatan {lama.Nama} sebagai {lama.Sebutan} ({Peran(lama)}), {lama.Rentang}, dihapus.",
            (_, { } lama, { } baru) => $"Semula {lama.Nama}, {lama.Sebutan} ({Peran(lama)}), {lama.Rentang}; menjadi {baru.Nama}, {baru.Sebutan} ({Peran(baru)}), {baru.Rentang}.",
            _ => "",
        };
    }

    /// <summary>Name of a perangkat daerah.</summary>
    public string Kantor(string id) => _kantor.GetValueOrDefault(id, id);

    /// <summary>NIP and accounts of an official, so that a name alone convinces nobody.</summary>
    public string Siapa(string id)
    {
        var akun = string.Join(", ", _pengguna[id]);
        var nip = _nip.GetValueOrDefault(id, "");
        return $"{(nip.Length > 0 ? $"NIP {Nip.Cetak(nip)}; " : "tanpa NIP; ")}{(akun.Length > 0 ? $"akun {akun}" : "belum terhubung dengan akun")}";
    }

    /// <summary>Shows what waits.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        Daftar = await masa.DaftarMenungguAsync(Konteks.Pemda, batal: batal);
        _kantor = (await perangkatDaerah.DaftarAsync(Konteks.Pemda, batal)).ToDictionary(p => p.Id, p => p.Nama);
        _nip = (await pejabat.DaftarAsync(Konteks.Pemda, batal)).ToDictionary(p => p.Id, p => p.Nip);
        _pengguna = await tempat.AkunPejabatAsync(Konteks.Pemda, batal);
    }

    /// <summary>Lets it count.</summary>
    public async Task<IActionResult> OnPostAsync(string? pd, string? masaJabatan, int revisi, CancellationToken batal) =>
        TerimaDiDaftar(await masa.KonfirmasiAsync(Konteks.Pelaku, pd ?? "", masaJabatan ?? "", revisi, batal), Halaman, "Masa jabatan dikonfirmasi; haknya di Akuntabel mengikutinya mulai sekarang.");

    /// <summary>Puts it back.</summary>
    public async Task<IActionResult> OnPostTolakAsync(string? pd, string? masaJabatan, int revisi, string? alasan, CancellationToken batal) =>
        TerimaDiDaftar(
            await masa.TolakAsync(Konteks.Pelaku, pd ?? "", masaJabatan ?? "", revisi, alasan ?? "", batal), Halaman, "Perubahan masa jabatan ditolak; catatannya kembali seperti semula. Alasannya ada dalam riwayat perangkat daerah.");

    private static string Peran(BarisMasaJabatan m) => m.Peran.Length > 0 ? "peran " + JabatanModel.SebutanPeran(m.Peran) : "tanpa peran";
}
