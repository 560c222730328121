using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>Chooses a sub kegiatan from the official codes of the year, and leads back to the form with it filled in.</summary>
public class PilihSubModel(KonteksDokumen konteks, NomenklaturBerlaku nomenklatur) : HalamanDokumen(konteks)
{
    /// <summary>Codes shown; more are counted.</summary>
    public const int Terlihat = 60;

    /// <summary>Words or the beginning of a code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Only below this program or kegiatan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bawah { get; set; }

    /// <summary>Programs and kegiatan that the budget has.</summary>
    public IReadOnlyList<(string Kode, string Nama)> Induk { get; private set; } = [];

    /// <summary>The codes of the year; <c>null</c>: nobody has put any in.</summary>
    public NomenklaturTahun? Nomenklatur { get; private set; }

    /// <summary>What was found, the office's own bidang first, each with the code that it has here and whether the budget has it.</summary>
    public IReadOnlyList<(ButirNomenklatur Butir, string Kode, bool Ada)> Ditemukan { get; private set; } = [];

    /// <summary>How many in all.</summary>
    public int Banyak { get; private set; }

    /// <summary>Address of the form with a new row filled in.</summary>
    public string Isikan(string kode) => Alamat.Dokumen.Isi(Pd, Id, "anggaran") + $"?butir={Uri.EscapeDataString(UsulanSub.BarisBaru)}"
        + (kode.Length > 0 ? $"&kode={Uri.EscapeDataString(kode)}" : "");

    /// <summary>Shows the search.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Versi.JenisDokumen != JenisDokumen.Anggaran || !BolehTulis)
        {
            return NotFound();
        }

        var baris = UsulanSub.Baris(Isi);
        Induk = UsulanSub.Induk(baris);
        Nomenklatur = await nomenklatur.UntukAsync(Konteks.Pemda, JenisNomenklatur.Kegiatan, Versi.Mulai, batal);
        if (Nomenklatur is { } n)
        {
            Temukan(n.Daftar, UsulanSub.Bidang(baris, PerangkatDaerah.Kode),
                [.. baris.Select(b => DaftarNomenklatur.Kunci(b["kode_sub"]))]);
        }

        ViewData["Judul"] = $"Tambah sub kegiatan, {Versi.Judul}";
        ViewData["Remah"] = new[]
        {
            Tahap, new Tautan(Versi.Judul, Pangkal), new Tautan("Anggaran", Alamat.Dokumen.Isi(Pd, Id, "anggaran")),
            new Tautan("Tambah sub kegiatan"),
        };
        return Page();
    }

    private void Temukan(DaftarNomenklatur daftar, string bidang, HashSet<string> ada)
    {
        var semua = daftar.Cari(Cari ?? "", DaftarNomenklatur.SubKegiatan)
            .Select(b => (Butir: b, Kode: bidang.Length > 0 && b.Kode.StartsWith(DaftarNomenklatur.BidangMana, StringComparison.Ordinal)
                ? bidang + b.Kode[DaftarNomenklatur.BidangMana.Length..] : b.Kode))
            .Where(b => string.IsNullOrEmpty(Bawah) || $"{DaftarNomenklatur.Kunci(b.Kode)}."
                .StartsWith(DaftarNomenklatur.Kunci(Bawah) + ".", StringComparison.Ordinal))
            .OrderByDescending(b => b.Kode.StartsWith(bidang, StringComparison.Ordinal)).ToList();
        Banyak = semua.Count;
        Ditemukan = [.. semua.Take(Terlihat).Select(b => (b.Butir, b.Kode, ada.Contains(DaftarNomenklatur.Kunci(b.Kode))))];
    }
}
