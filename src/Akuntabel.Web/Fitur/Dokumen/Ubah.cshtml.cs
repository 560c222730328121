using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Edits one file of a draft: a table as a grid, anything else as text.</summary>
public class UbahModel(KonteksDokumen konteks, PenyimpanDokumen penyimpan, PemeriksaDokumen pemeriksa, IDrafIsian draf) : HalamanDokumen(konteks)
{
    private KumpulanBerkas _dasar = KumpulanBerkas.Kosong;

    private TabelCsv? _tabel;

    /// <summary>The file.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Berkas { get; set; }

    /// <summary>Whether a table is edited as text.</summary>
    [BindProperty(SupportsGet = true)]
    public bool SebagaiTeks { get; set; }

    /// <summary>Report of a later year for which it is to be changed: asked first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Untuk { get; set; }

    /// <summary>What was opened, what to do, a clash, what was typed and not saved.</summary>
    [BindProperty]
    public SesiSunting Sesi { get; set; } = new();

    /// <summary>The text as typed.</summary>
    [BindProperty]
    public string? Teks { get; set; }

    /// <summary>Rows copied from elsewhere.</summary>
    [BindProperty]
    public string? Tempelan { get; set; }

    /// <summary>Whether it is a grid.</summary>
    public bool Berkisi => _tabel is not null;

    /// <summary>Column heads.</summary>
    public IReadOnlyList<string> Kolom => _tabel?.Kepala ?? [];

    /// <summary>Rows as stored or as typed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Baris { get; private set; } = [];

    /// <summary>Line of the file that a list points at; 0 for none.</summary>
    [BindProperty(SupportsGet = true, Name = "baris")]
    public int BarisDitunjuk { get; set; }

    /// <summary>Blank rows below them, to type in.</summary>
    public int BarisKosong { get; private set; } = 1;

    /// <summary>What is wrong in this file, when it was asked.</summary>
    public IReadOnlyList<Masalah>? Masalah { get; private set; }

    private bool _terlaluPanjang;

    /// <summary>Address of this form without anything typed: key of its draft.</summary>
    public string Kunci => $"{Pangkal}/ubah?berkas={Uri.EscapeDataString(Berkas ?? "")}{(SebagaiTeks ? "&sebagaiTeks=true" : "")}";

    /// <summary>Lines as typed, to quote them beside what is wrong there.</summary>
    public string? BarisKe(int nomor) => Berkisi || Teks is null || nomor < 1 ? null
        : (_larik ??= Teks.Split('\n')).ElementAtOrDefault(nomor - 1)?.TrimEnd('\r');

    private string[]? _larik;

    /// <summary>As many as somebody reads; the rest shows when these are mended.</summary>
    public const int MasalahTerlihat = 50;

    /// <summary>Shows the file; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        // what other years read too is not changed unasked
        if (!pulihkan && Versi.JenisDokumen.Lingkup == LingkupWaktu.Bertanggal && PeriodeAlamat.Baca(Untuk) is { } laporan && laporan.Mulai > Versi.Selesai)
        {
            return LocalRedirect($"{AlamatBerkas(Berkas ?? "")}&untuk={Alamat.Dokumen.Untuk(laporan)}");
        }

        Sesi.Draf = await draf.CariAsync(Kunci, batal);
        Sesi.Buka(Versi.Sidik, pulihkan ? Sesi.Draf : null);
        _dasar = await penyimpan.DasarAsync(Versi, Isi, Sesi.Dasar, batal) ?? Isi;
        if (!Bentukkan())
        {
            return NotFound();
        }

        if (Versi.Status != VersiDokumen.Draf && !pulihkan)
        {
            this.Pesan("Dokumen ini sudah ditetapkan. Buka perubahan dahulu untuk menyuntingnya.", Ragam.Peringatan);
            return LocalRedirect(Pangkal);
        }

        if (pulihkan && Sesi.Draf is { } isian)
        {
            Ambil(isian.DaftarIsian);
            Sesi.Draf = null;
        }

        return Page();
    }

    /// <summary>Saves, or does what its button says with what was typed.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        _dasar = await penyimpan.DasarAsync(Versi, Isi, Sesi.Dasar, batal) ?? Isi;
        if (!Bentukkan())
        {
            return NotFound();
        }

        Ambil(Request.Form.ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray(), StringComparer.Ordinal));
        if (Sesi.Aksi is "tambah" or "tempel")
        {
            BarisKosong = Sesi.Aksi == "tambah" ? 5 : 1;
            return Page();
        }

        if (!ModelState.IsValid || Sesi.Aksi == "periksa")
        {
            await PeriksaAsync(batal);
            return Page();
        }

        return await SimpanAsync(batal);
    }

    private async Task<IActionResult> SimpanAsync(CancellationToken batal)
    {
        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Sesi.Dasar, new Suntingan(b => b.Dengan(Berkas ?? "", Tulis(b))), Sesi.Pilihan(Request.Form, Berkas ?? ""), "", batal);
        if (hasil is HasilPenyimpanan.Tersimpan t)
        {
            await draf.BuangAsync(Kunci, batal);
            var masalah = (await pemeriksa.PeriksaAsync(t.Versi, await Dokumen.Store.IsiAsync(t.Versi, batal), batal)).Count(m => m.Kesalahan.Asal.Berkas == Berkas);
            this.Pesan(
                $"{Berkas} tersimpan.{(t.DigabungDengan is { } n ? $" Perubahan {n} yang disimpan lebih dahulu ikut di dalamnya." : "")}{(masalah > 0 ? $" Masih ada {masalah} yang perlu diperbaiki di berkas ini; lihat daftarnya di bawah." : "")}",
                masalah > 0 ? Ragam.Peringatan : Ragam.Sukses);
            return LocalRedirect(AlamatBerkas(Berkas ?? ""));
        }

        // not saved: the words stay here, and on the server too should this page be closed
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        Sesi.Bentrokan = (hasil as HasilPenyimpanan.Bentrokan)?.Isi;
        if (hasil is HasilPenyimpanan.Ditolak d)
        {
            ModelState.AddModelError("", d.Pesan);
        }

        return Page();
    }

    private ReadOnlyMemory<byte> Tulis(KumpulanBerkas dasar)
    {
        dasar.Coba(Berkas ?? "", out var semula);
        if (_tabel is null)
        {
            return TeksBerkas.Tulis(Teks ?? "", semula);
        }

        var sama = _tabel.Baris.Count == Baris.Count && _tabel.Baris.Zip(Baris).All(p => p.First.SequenceEqual(p.Second, StringComparer.Ordinal));
        return sama && !semula.IsEmpty ? semula : _tabel.Dengan(Baris);
    }

    // cells and lines were typed into the file that the editor had opened, whatever became of it since
    private bool Bentukkan()
    {
        if (Berkas is null || (!_dasar.Coba(Berkas, out var data) && !Isi.Coba(Berkas, out data)) || !BentukUbah.Dapat(Berkas, data))
        {
            return false;
        }

        var tampil = new BerkasTampil(Berkas, data);
        _tabel = SebagaiTeks || tampil.Tabel is { Baris.Count: > FormulirRegister.BarisTerbanyak } ? null : tampil.Tabel;
        (Teks, Baris) = (Teks ?? tampil.Teks, _tabel?.Baris ?? []);
        return true;
    }

    private void Ambil(IReadOnlyDictionary<string, string[]> isian)
    {
        if (_tabel is null)
        {
            // a form without the field changes nothing: it does not empty the file
            var diketik = isian.GetValueOrDefault(nameof(Teks))?.FirstOrDefault() ?? Teks ?? "";
            PeriksaTanda(nameof(Teks), diketik);
            PeriksaPanjang(diketik.Length);
            Teks = TeksBerkas.TanpaTerlarang(diketik);
            return;
        }

        // a form without cells changes none: it does not empty the table
        var formulir = new FormCollection(isian.ToDictionary(f => f.Key, f => new StringValues(f.Value)));
        var adaSel = isian.Keys.Any(n => n.StartsWith("s-", StringComparison.Ordinal));
        Baris = [.. adaSel ? FormulirRegister.Baca(formulir, Kolom.Count) : Baris, .. Tempelkan(formulir[nameof(Tempelan)].ToString())];
        for (var b = 0; b < Baris.Count; b++)
        {
            for (var k = 0; k < Kolom.Count; k++)
            {
                PeriksaTanda(FormulirRegister.NamaSel(b, k), Baris[b][k]);
            }
        }

        PeriksaPanjang(Baris.Sum(b => b.Sum(s => (long)s.Length)));
        Baris = [.. Baris.Select(b => (IReadOnlyList<string>)[.. b.Select(TeksBerkas.TanpaTerlarang)])];
    }

    // what was pasted is typed too, whatever button was pressed
    private IReadOnlyList<string[]> Tempelkan(string tempelan)
    {
        var (baris, salah) = TempelanBaris.Baca(tempelan, Kolom);
        Kosongkan(nameof(Tempelan));
        if (salah is not null)
        {
            Tempelan = tempelan;
            ModelState.AddModelError(nameof(Tempelan), salah);
        }

        return baris;
    }

    private void PeriksaTanda(string bidang, string isi)
    {
        if (TeksBerkas.Terlarang(isi) is var (baris, tanda))
        {
            Kosongkan(bidang);
            ModelState.AddModelError(bidang, $"Baris {baris} memuat karakter kendali (U+{(int)tanda:X4}) yang tidak dapat disimpan. Di bawah ini karakter itu sudah dibuang; periksa, lalu simpan lagi.");
        }
    }

    private void PeriksaPanjang(long panjang)
    {
        if (panjang > BentukUbah.UkuranPaling)
        {
            _terlaluPanjang = true;
            ModelState.AddModelError("", $"Isi berkas di halaman ini paling banyak {AngkaIndonesia.Cetak(BentukUbah.UkuranPaling, 0)} huruf; ini {AngkaIndonesia.Cetak(panjang, 0)}. Impor berkasnya untuk yang lebih panjang. Isian Anda belum disimpan dan masih ada di bawah ini.");
        }
    }

    private async Task PeriksaAsync(CancellationToken batal)
    {
        // what may not be saved at all is not read either
        if (_terlaluPanjang)
        {
            return;
        }

        var daftar = await pemeriksa.PeriksaAsync(Versi, Isi.Dengan(Berkas ?? "", Tulis(_dasar)), batal);
        Masalah = [.. daftar.Where(m => m.Kesalahan.Asal.Berkas == Berkas)];
    }

    private void Kosongkan(string bidang)
    {
        ModelState.Remove(bidang);
        if (bidang == nameof(Tempelan))
        {
            Tempelan = null;
        }
    }
}
