using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What becomes of a row: its states, leaving the list and coming back.</summary>
public partial class BarisModel
{
    /// <summary>Day of a move, as typed.</summary>
    [BindProperty]
    public string? Hari { get; set; }

    /// <summary>Moves that the user may make now.</summary>
    public IEnumerable<PerpindahanRegister> Pindah => BelumAda || Tersimpan.Dihapus.Length > 0 ? []
        : Definisi.Perpindahan.Where(p => p.Berlaku(Tersimpan.Baris.Keadaan) && Hak.Boleh(p, pengakses, Pd));

    /// <summary>The move that was tried and did not go; empty: none.</summary>
    public string Dicoba { get; private set; } = "";

    /// <summary>Fields that a move asks for; what is filled can be mended there.</summary>
    public IEnumerable<BidangRegister> Diminta(PerpindahanRegister p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Sunting ? Definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung && (b.Kode == p.Hari || p.Wajib.Contains(b.Kode))) : [];
    }

    /// <summary>A field's name in the form of a move; what is personal is in no draft, and so is called otherwise.</summary>
    public static string NamaPindah(PerpindahanRegister p, BidangRegister b) =>
        b is { Tersegel: true } ? $"{Nama(b)}.{p?.Kode}" : $"pindah.{p?.Kode}.{b?.Kode}";

    /// <summary>What the form of a move shows in a field.</summary>
    public string IsianPindah(PerpindahanRegister p, BidangRegister b)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(b);
        return Dicoba == p.Kode ? DiketikPindah(p, b) : NilaiRegister.Isian(b, Tersimpan.Baris[b.Kode]);
    }

    /// <summary>The day that the form of a move proposes.</summary>
    public string HariPindah(PerpindahanRegister p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Dicoba == p.Kode ? Hari ?? "" : TanggalIndonesia.Panjang(NilaiRegister.Hari(Tersimpan.Baris[p.Hari]) is { } h && h <= HariIni ? h : HariIni);
    }

    /// <summary>Moves it to another state, with what the move asks for.</summary>
    public async Task<IActionResult> OnPostPindahAsync(string? pindah, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Pindah.FirstOrDefault(p => p.Kode == pindah) is not { } p)
        {
            return NotFound();
        }

        Dicoba = p.Kode;
        // a form that does not hold them leaves them as they are
        var diminta = Diminta(p).Where(b => b.Jenis == JenisIsian.DaftarPeriksa ? Request.Form.ContainsKey(NamaPindah(p, b) + ".ada") : Request.Form.ContainsKey(NamaPindah(p, b))).ToList();
        var isian = Periksa(diminta, b => DiketikPindah(p, b), b => NamaPindah(p, b), b => p.Wajib.Contains(b.Kode));
        var menurut = isian?.GetValueOrDefault(p.Hari, "") is { Length: > 0 } h ? h : Tersimpan.Baris[p.Hari];
        var hari = diminta.Exists(b => b.Kode == p.Hari) && NilaiRegister.Hari(menurut) is { } d ? d
            : string.IsNullOrWhiteSpace(Hari) ? HariIni : Tanggal(nameof(Hari), Hari);
        if (isian is null || hari is null)
        {
            return await TampilAsync(batal);
        }

        var hasil = await store.PindahAsync(
            Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, Revisi, p.Kode, hari.Value, Alasan ?? "", isian, batal);
        if (hasil is HasilSimpanBaris.Ditolak t)
        {
            ModelState.AddModelError(diminta.Find(b => b.Kode == t.Bidang) is { } salah ? NamaPindah(p, salah) : "", t.Pesan);
            return await TampilAsync(batal);
        }

        return Jawab(hasil, $"{Sebut}: {Definisi.CariKeadaan(p.Ke)?.Nama}.");
    }

    /// <summary>Takes it out of the lists.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal) => await MuatAsync(batal) && Sunting
        ? Jawab(await store.HapusAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, Revisi, Alasan ?? "", batal), $"{Sebut} dihapus dari daftar; riwayatnya tetap.")
        : NotFound();

    /// <summary>Puts it back.</summary>
    public async Task<IActionResult> OnPostPulihkanAsync(CancellationToken batal) =>
        await MuatAsync(batal) && Hak.Tulis && Tersimpan.Dihapus.Length > 0
            ? Jawab(await store.PulihkanAsync(Konteks.Pelaku, Kunci, Definisi, await Register.TempoAsync(Definisi, batal), Id, Revisi, Alasan ?? "", batal), $"{Sebut} kembali dalam daftar.")
            : NotFound();

    private string DiketikPindah(PerpindahanRegister p, BidangRegister b) =>
        string.Join('\n', Request.Form[NamaPindah(p, b)].Where(t => !string.IsNullOrEmpty(t)));

    private LocalRedirectResult Jawab(HasilSimpanBaris hasil, string pesan)
    {
        var (teks, ragam) = hasil switch
        {
            HasilSimpanBaris.Ditolak d => (d.Pesan, Ragam.Peringatan),
            HasilSimpanBaris.Bentrok => ("Baris ini baru saja diubah orang lain. Periksa isinya di bawah ini, lalu ulangi bila masih perlu.", Ragam.Peringatan),
            _ => (pesan, Ragam.Sukses),
        };
        this.Pesan(teks, ragam);
        return LocalRedirect(Alamat.Register.Baris(Pd, Kode, Id));
    }
}
