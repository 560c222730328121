using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Web.Penyusunan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>What the editor asks for while somebody writes.</summary>
public partial class IndexModel
{
    private const int CalonPaling = 4;
    private const int HasilPaling = 12;
    private const int BarisPaling = 1000;
    private const int BarisTerpanjang = 8000;
    private const int TemuanPaling = 60;
    private const int SekitarPaling = 60;

    /// <summary>Values by words: "serapan sasaran 2".</summary>
    public async Task<IActionResult> OnGetAngkaAsync(string? kata, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan?.Bahan is not { } bahan)
        {
            return NotFound();
        }

        var cetak = bahan.Pencetak(Butir?.Tempat.Bagian ?? "");
        return new JsonResult(bahan.Indeks.Cari((kata ?? "").Trim(), HasilPaling).Select(i => Baris(i, cetak)));
    }

    /// <summary>Figures in the text that are bound to nothing, with those that they may mean.</summary>
    public async Task<IActionResult> OnPostPeriksaAsync(IReadOnlyList<string>? baris, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan?.Bahan is not { } bahan)
        {
            return NotFound();
        }

        var cetak = bahan.Pencetak(Butir?.Tempat.Bagian ?? "");
        // of a pasted table the first figures are enough to look at
        return new JsonResult((baris ?? []).Take(BarisPaling).Select(b => b is { Length: > BarisTerpanjang } ? b[..BarisTerpanjang] : b).SelectMany((teks, n) => AngkaTanpaSumber.CariLetak(teks ?? "")
            .Where(a => !bahan.Naskah.AngkaDibiarkan.Contains((Butir?.Tempat.Kunci ?? "", a.Teks))).Select(a => new
        {
            // only the digits give way to a bound figure: "Rp" before and "orang" behind are words of the sentence
            baris = n, awal = a.Awal + Digit(a.Teks).Awal, panjang = Digit(a.Teks).Panjang, teks = a.Teks,
            calon = bahan.Indeks.Calon(Nilai(a.Teks), Sekitar(teks ?? "", a.Awal), CalonPaling).Where(c => c.Sama).Select((c, i) => new
            {
                nama = c.Isian.Nama, nilai = c.Isian.Fakta?.Cetak() ?? "", asal = BahanTulis.Asal(c.Isian.Fakta),
                token = BahanTulis.Token(c.Isian, cetak, a.Teks.Substring(Digit(a.Teks).Awal, Digit(a.Teks).Panjang)).Token, cocok = i == 0 && c.Sama ? "paling cocok" : "",
            }),
        })).Take(TemuanPaling));
    }

    /// <summary>The section as it would be printed with the text as typed.</summary>
    public async Task<IActionResult> OnPostPratinjauAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k || Simpul is not { } s)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = PenyajiNaskah.Kebijakan;
        if (Butir is { } b && Isi is { Length: <= PanjangNaskah } && Naskah is { } n && !n.Markdown(Isi).Ada)
        {
            return Content("<!doctype html><html lang=\"id\"><title>Pratinjau</title><p>Pratinjau belum dapat dibuat: ada angka yang tidak dikenal di dalam naskah.</p>", "text/html; charset=utf-8");
        }

        var berkas = Butir is { } butir && Naskah?.Markdown(Isi ?? "") is { Ada: true } m ? NarasiLaporan.Dengan(k.Semua, butir.Tempat, m.Nilai) : k.Semua;
        var hasil = PenyusunLaporan.Naskah(PembacaInstansi.Baca(SumberBerkas.Memori(await Ruang.DenganFotoAsync(berkas, Pd, batal)))).Naskah;
        var judul = hasil?.DaftarBlok().OfType<Judul>().FirstOrDefault(j => j.Kunci == s.Kunci);
        if (hasil is null || judul is null)
        {
            return Content("<!doctype html><html lang=\"id\"><title>Pratinjau</title><p>Bagian ini tidak tercetak.</p>", "text/html; charset=utf-8");
        }

        using var wadah = new StringWriter();
        HtmlPenulis.Tulis(hasil with { BelumLengkap = false, DaftarBagian = [new Bagian(false, PenomoranHalaman.Tanpa, "", "", [judul, .. BlokSimpul(hasil, judul.Id)])] }, wadah,
            new OpsiHtml { Potongan = true, Cetak = true });
        return Content(wadah.ToString(), "text/html; charset=utf-8", Encoding.UTF8);
    }

    /// <summary>A picture that can be placed.</summary>
    public async Task<IActionResult> OnGetGambarAsync(string? jalur, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k
            || !(await Ruang.DenganFotoAsync(k.Semua, Pd, batal)).Coba(jalur ?? "", out var data) || GambarBerkas.Kenali(data.Span) is not { } gambar)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, max-age=600";
        return File(data.ToArray(), gambar.Mime);
    }

    private static object Baris(IsianTerikat i, PencetakIkatan cetak)
    {
        var t = BahanTulis.Token(i, cetak);
        return new
        {
            nama = i.Nama, nilai = t.Token[(t.Token.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^1], asal = t.Asal, token = t.Token,
            bentuk = t.Bentuk.Select(b => new { token = b.Token, sebut = b.Sebutan }),
        };
    }

    private static (int Awal, int Panjang) Digit(string teks)
    {
        var awal = teks.AsSpan().IndexOfAnyInRange('0', '9');
        return awal < 0 ? (0, teks.Length) : (awal, teks.AsSpan().LastIndexOfAnyInRange('0', '9') + 1 - awal);
    }

    private static decimal? Nilai(string teks) =>
        BacaAngka.Coba(new string([.. teks.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')]).TrimEnd('.', ','), out var n, out _) ? n : null;

    private static string Sekitar(string teks, int awal) =>
        teks[Math.Max(0, awal - SekitarPaling)..Math.Min(teks.Length, awal + SekitarPaling)];
}
