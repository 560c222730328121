using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Cari;

/// <summary>Finds pages, offices, documents, indikator and sub kegiatan by their words: only what the reader may open.</summary>
public class IndexModel(
    Pengakses pengakses, KonteksPd konteks, DokumenStore dokumen, FaktaStore fakta, IndeksKantor indeks, INavigasi navigasi,
    KonteksRegister register, RegisterStore baris) : PageModel
{
    /// <summary>Results of one kind that are shown.</summary>
    public const int Tampil = 20;

    private const int Terpanjang = 100;

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The office at hand; empty: the only one of the user, or none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kantor { get; set; }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Kata { get; private set; } = [];

    /// <summary>What was found, by kind.</summary>
    public IReadOnlyList<IGrouping<string, BarisCari>> Hasil { get; private set; } = [];

    /// <summary>Whether nothing has the words as they were typed, and what is like them is shown.</summary>
    public bool Mirip { get; private set; }

    /// <summary>Name of the office whose plan and budget were searched; empty: none.</summary>
    public string NamaKantor { get; private set; } = "";

    /// <summary>Looks.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        Q = (Q ?? "").Trim() is var q && q.Length > Terpanjang ? q[..Terpanjang] : q;
        Kata = Q.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var sendiri = pengakses.PerangkatDaerahSendiri.ToList();
        var pd = string.IsNullOrEmpty(Kantor) ? sendiri.Count == 1 ? sendiri[0] : "" : Kantor;
        await konteks.CariAsync(pd, batal);
        HttpContext.Items[NavigasiPengguna.KunciPerangkatDaerah] = konteks.Terlihat.Any(k => k.Id == pd) ? pd : "";
        if (Kata.Count > 0)
        {
            var daftar = await SemuaAsync(pd, batal);
            var cocok = daftar.Where(b => b.Cocok(Kata)).ToList();
            Mirip = cocok.Count == 0;
            Hasil = [.. (Mirip ? daftar.Where(b => b.Mirip(Kata)) : cocok).DistinctBy(b => (b.Jenis, b.Nama, b.Alamat))
                .GroupBy(b => b.Jenis)];
        }
    }

    private async Task<IReadOnlyList<BarisCari>> SemuaAsync(string pd, CancellationToken batal)
    {
        var kini = konteks.Terlihat.FirstOrDefault(k => k.Id == pd);
        var halaman = (await navigasi.BacaAsync(HttpContext)).Bagian.SelectMany(b => b.Daftar);
        List<BarisCari> hasil =
        [
            .. halaman.Select(t => new BarisCari("Halaman", "", t.Teks, t.Alamat ?? "/")),
            .. konteks.Terlihat.Select(k => new BarisCari("Perangkat daerah", $"{k.Kode} {k.Singkatan}".Trim(), k.Nama,
                Alamat.PerangkatDaerah.Ringkasan(k.Id))),
        ];
        if (kini is null)
        {
            return [.. hasil, .. await LuasAsync(batal)];
        }

        NamaKantor = kini.Nama;
        var milik = await dokumen.DaftarAsync(pengakses.Pemda, kini.Id, batal);
        return [.. hasil, .. milik.Select(d => Dokumen(d, "")), .. await RegisterAsync(kini.Id, batal),
            .. await indeks.BacaAsync(milik, konteks.Waktu(HttpContext).Tahun, batal)];
    }

    // rows of registers by how they begin; what is closed stays out even for who may see it, as others look over a shoulder
    private async Task<IReadOnlyList<BarisCari>> RegisterAsync(string pd, CancellationToken batal)
    {
        var terbuka = (await register.DaftarAsync(pd, batal)).Where(r => !r.Definisi.Akses.Terbatas).ToDictionary(r => r.Definisi.Kode, StringComparer.Ordinal);
        var ketemu = terbuka.Count == 0 ? [] : await baris.CariSebutanAsync(pengakses.Pemda, pd, Kata, Tampil * 2, batal);
        return [.. terbuka.Values.Select(r => new BarisCari("Register", "", r.Definisi.Nama, Alamat.Register.Satu(pd, r.Definisi.Kode))),
            .. ketemu.Where(b => terbuka.ContainsKey(b.Register))
                .Select(b => new BarisCari("Baris register", terbuka[b.Register].Definisi.Nama, b.Sebutan, Alamat.Register.Baris(pd, b.Register, b.Id)))];
    }

    // over all offices that one may open: what lists hold of them
    private async Task<IEnumerable<BarisCari>> LuasAsync(CancellationToken batal)
    {
        var nama = konteks.Terlihat.ToDictionary(k => k.Id, k => k.Sebutan, StringComparer.Ordinal);
        var tahun = konteks.Waktu(HttpContext).Tahun;
        var semua = await dokumen.SemuaKantorAsync(pengakses.Pemda, tahun, batal);
        return semua.Where(g => nama.ContainsKey(g.Key)).SelectMany(g => g.Select(d => Dokumen(d, nama[g.Key])))
            .Concat((await fakta.CariIndikatorAsync(pengakses.Pemda, Kata, Tampil * 2, batal)).Where(i =>
                nama.ContainsKey(i.PerangkatDaerah))
                .Select(i => new BarisCari("Indikator", $"{i.Indikator} {nama[i.PerangkatDaerah]}", i.Uraian,
                    Alamat.Siklus.Tahap(i.PerangkatDaerah, "perencanaan", i.Tahun))));
    }

    private static BarisCari Dokumen(VersiDokumen d, string kantor) =>
        new("Dokumen", kantor.Length > 0 ? kantor : d.Keadaan, d.Judul, Alamat.Dokumen.Satu(d.PerangkatDaerah, d.Dokumen));
}
