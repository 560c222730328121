using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>One who works on while servers die: saves a cell of an own row, attaches, imports, starts jobs, and remembers what was
/// acknowledged.</summary>
internal sealed class PenulisBunuh(Konteks k, Orang orang, Func<Uri> pangkal, string dokumen, int nomor, bool pekerjaanTahan) : IDisposable
{
    private readonly Klien _klien = new(pangkal);

    private readonly ConcurrentQueue<string> _lampiran = new();

    private readonly ConcurrentQueue<(int Tahun, string Tanda)> _impor = new();

    private readonly ConcurrentQueue<string> _pekerjaan = new();

    private string? _diakui;

    private string? _takPasti;

    /// <summary>Acknowledged savings.</summary>
    public int Simpanan { get; private set; }

    /// <summary>Acknowledged attachments, imports and jobs.</summary>
    public (int Lampiran, int Impor, int Pekerjaan) Lain => (_lampiran.Count, _impor.Count, _pekerjaan.Count);

    private string Pangkal => $"/pd/{orang.Pd}/dokumen/{dokumen}";

    /// <summary>Works until told to stop.</summary>
    public async Task JalanAsync(CancellationToken selesai)
    {
        await MasukAsync();
        for (var n = 0; !selesai.IsCancellationRequested; n++)
        {
            if (!await SimpanAsync(n))
            {
                await Task.Delay(150, CancellationToken.None);
            }
            else if (n % 4 == nomor % 4)
            {
                await LampirkanAsync(n);
            }
            else if (n % 3 == 1)
            {
                await ImporAsync(n);
            }
            else if (n % 5 == 0 && await UjiAsync(n) is { Kode: 302 } j)
            {
                _pekerjaan.Enqueue(j.Tujuan);
            }
        }
    }

    /// <summary>Looks whether everything acknowledged is there.</summary>
    public async Task PeriksaAsync(string di)
    {
        await SimpanAsync(-1);
        var daftar = (await _klien.AmbilAsync($"{Pangkal}/lampiran")).Isi;
        foreach (var l in _lampiran)
        {
            k.Hasil.Catat($"{di}: lampiran yang diakui ada", daftar.Contains(l, StringComparison.Ordinal), l);
        }

        foreach (var (tahun, tanda) in _impor)
        {
            // the page knows in which folder it was put
            var daftarBerkas = await _klien.AmbilAsync($"/pd/{orang.Pd}/berkas?periode={tahun}");
            var tautan = daftarBerkas.Html.QuerySelector("a[download][href*='catatan-sumber.md']")?.GetAttribute("href") ?? "/tidak-ada";
            var isi = await _klien.AmbilAsync(tautan);
            k.Hasil.Catat($"{di}: impor yang diakui ada", isi.Isi.Contains(tanda, StringComparison.Ordinal),
                $"{tahun} {tautan}: {isi.Kode}");
        }

        foreach (var p in _pekerjaan)
        {
            var j = await _klien.AmbilAsync(p);
            if (pekerjaanTahan)
            {
                k.Hasil.Catat($"{di}: pekerjaan yang diakui masih dikenal", j.Kode is 200 or 302, $"{p}: {j.Kode}");
            }
        }
    }

    public void Dispose() => _klien.Dispose();

    private async Task MasukAsync()
    {
        for (var i = 0; i < 100; i++)
        {
            if ((await _klien.AmbilAsync("/akun")).Kode == 200
                || ((await _klien.AmbilAsync("/masuk")).Kode == 200 && await CobaMasukAsync()))
            {
                return;
            }

            await Task.Delay(300);
        }
    }

    private async Task<bool> CobaMasukAsync()
    {
        try
        {
            return (await _klien.MasukAsync(orang.Nama, orang.Sandi)).Dialihkan;
        }
        catch (InvalidOperationException)
        {
            // the server died between page and form
            return false;
        }
    }

    // the page must show what was acknowledged last, or what was sent after it without an answer
    private async Task<bool> SimpanAsync(int n)
    {
        var sunting = new Penyunting(_klien, Pangkal + "/ubah?berkas=kinerja.csv");
        if (!await sunting.BukaAsync())
        {
            return false;
        }

        var tampak = sunting.Nilai(nomor);
        if (_diakui is not null)
        {
            k.Hasil.Catat("simpanan yang diakui ada", tampak == _diakui || tampak == _takPasti,
                $"{orang.Nama}: tampak \"{tampak}\", diakui \"{_diakui}\", tak pasti \"{_takPasti}\"");
        }

        (_diakui, _takPasti) = (tampak, null);
        if (n < 0)
        {
            return true;
        }

        var teks = $"simpan-{nomor}-{n}";
        switch (await sunting.SimpanAsync(nomor, teks))
        {
            case HasilSunting.Tersimpan:
                (_diakui, Simpanan) = (teks, Simpanan + 1);
                return true;
            case HasilSunting.Bentrok:
                return true;
            default:
                _takPasti = teks;
                return false;
        }
    }

    private async Task LampirkanAsync(int n)
    {
        var alamat = Pangkal + "/lampiran";
        if (Formulir.Cari((await _klien.AmbilAsync(alamat)).Html, alamat, "Keterangan") is { } f)
        {
            var nama = $"lampiran-{nomor}-{n}.pdf";
            var j = await _klien.KirimAsync(f.Lampirkan(nama,
                Encoding.ASCII.GetBytes($"%PDF-1.4\n% {nama} {new string('x', 200 * (n % 50))}\n%%EOF")));
            if (j.Dialihkan)
            {
                _lampiran.Enqueue(nama);
            }
        }
    }

    private async Task ImporAsync(int n)
    {
        var (tahun, tanda) = (2030 + (((n * 2) + nomor) % 60), $"tanda-{nomor}-{n}");
        if (Formulir.Cari((await _klien.AmbilAsync($"/pd/{orang.Pd}/berkas")).Html, $"/pd/{orang.Pd}/berkas", "Tahun",
            "Triwulan") is not { } f || _impor.Any(i => i.Tahun == tahun))
        {
            return;
        }

        var unggah = await _klien.KirimAsync(f.Isi("Tahun", tahun.ToString(CultureInfo.InvariantCulture)).Isi("Triwulan", "")
            .Lampirkan("catatan-sumber.md", Encoding.UTF8.GetBytes($"# Catatan\n\n{tanda}\n")));
        if (!unggah.Dialihkan || await _klien.AmbilAsync(unggah.Tujuan) is not { Kode: > 0 and not 503 } halaman)
        {
            return;
        }

        // several processes over one PostgreSQL share it; a laptop may lose what waits in its memory
        var terapkan = Formulir.Cari(halaman.Html, unggah.Tujuan, "Alasan", "SidikKini");
        if (pekerjaanTahan)
        {
            k.Hasil.Catat("unggahan impor yang diakui masih dikenal", terapkan is not null,
                $"{unggah.Tujuan}: {halaman.Kode} {halaman.Tujuan}");
        }

        if (terapkan is not null && await _klien.KirimAsync(terapkan.Isi("Alasan", "uji ketahanan")) is { Dialihkan: true } j
            && j.Tujuan.Contains("/kelompok/", StringComparison.Ordinal))
        {
            _impor.Enqueue((tahun, tanda));
        }
    }

    private async Task<Jawaban> UjiAsync(int n)
    {
        try
        {
            return await _klien.UjiAsync(($"uji-{nomor}-{n}.txt",
                Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Realisasi 10 dari 20 atau 60%.\n", 2000)))));
        }
        catch (InvalidOperationException)
        {
            return new Jawaban(0, "", "");
        }
    }
}
