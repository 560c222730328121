using Akuntabel.Core.Umum;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>The days of one party, as they are stored and as they are typed.</summary>
/// <param name="Pihak">The party.</param>
/// <param name="Tersimpan">As stored; <c>null</c>: not set.</param>
public sealed record JadwalPihak(PihakKertas Pihak, JendelaTersimpan? Tersimpan)
{
    /// <summary>First day as typed.</summary>
    public string Mulai { get; init; } = Kata(Tersimpan?.Mulai);

    /// <summary>Last day as typed.</summary>
    public string Selesai { get; init; } = Kata(Tersimpan?.Selesai);

    /// <summary>Reason as typed.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>A party in words.</summary>
    public string Sebutan => Pihak switch
    {
        PihakKertas.Kantor => "Perangkat daerah: penilaian mandiri",
        PihakKertas.Verifikator => "Bappeda/Organisasi: verifikasi",
        PihakKertas.Apip => "APIP: evaluasi",
        _ => "Penjamin mutu",
    };

    private static string Kata(string? hari) => DateOnly.TryParse(hari, out var h) ? TanggalIndonesia.Panjang(h) : "";
}

/// <summary>Between which days each party answers in the evaluation of a year.</summary>
public class JadwalModel(KonteksPd konteks, InstrumenStore store) : HalamanInduk(konteks)
{
    private static readonly PihakKertas[] Urutan = [PihakKertas.Kantor, PihakKertas.Verifikator, PihakKertas.Apip, PihakKertas.Penjamin];

    /// <summary>The year that is evaluated.</summary>
    public int Kini { get; private set; }

    /// <summary>The parties in the order of their turns.</summary>
    public IReadOnlyList<JadwalPihak> Daftar { get; private set; } = [];

    /// <summary>Party whose days were refused; <c>null</c>: none.</summary>
    public PihakKertas? Diisi { get; private set; }

    /// <summary>Whether the user sets them.</summary>
    public bool Mengatur => Konteks.Boleh(Hak.Atas<JadwalModel>(nameof(OnPostAsync)), null);

    /// <summary>Shows them.</summary>
    public Task OnGetAsync(CancellationToken batal) => BacaAsync(batal);

    /// <summary>Sets the days of a party.</summary>
    public async Task<IActionResult> OnPostAsync(string? pihak, int revisi, CancellationToken batal)
    {
        await BacaAsync(batal);
        if (!Enum.TryParse<PihakKertas>(pihak, out var p) || !Urutan.Contains(p))
        {
            return NotFound();
        }

        // the form of every party stands on the page: names and messages belong to one
        string Isi(string nama) => Request.Form[$"{p}.{nama}"].ToString();
        var (mulai, selesai, alasan) = (Isi("Mulai"), Isi("Selesai"), Isi("Alasan"));
        var (dari, sampai) = (Wajib($"{p}.Mulai", mulai, "Hari pertama"), Wajib($"{p}.Selesai", selesai, "Hari terakhir"));
        if (dari is { } d && sampai is { } s && Terima(await store.AturJendelaAsync(Konteks.Pelaku, Kini, p, d, s, alasan, revisi, batal),
            Alamat.Pengawasan.Jadwal(Kini), $"Jadwal {Kini} tersimpan.", $"{p}.") is { } hasil)
        {
            return hasil;
        }

        await BacaAsync(batal);
        Diisi = p;
        Daftar = [.. Daftar.Select(j => j.Pihak == p ? j with { Mulai = mulai, Selesai = selesai, Alasan = alasan } : j)];
        return Page();
    }

    /// <summary>What another saved, beside what was typed.</summary>
    public IReadOnlyList<(string Sebutan, string? Tersimpan, string? Isian)> Beda(JadwalPihak j)
    {
        ArgumentNullException.ThrowIfNull(j);
        var kini = new JadwalPihak(j.Pihak, j.Tersimpan);
        return [("Hari pertama", kini.Mulai, j.Mulai), ("Hari terakhir", kini.Selesai, j.Selesai), ("Alasan", j.Tersimpan?.Alasan, j.Alasan)];
    }

    private DateOnly? Wajib(string bidang, string? teks, string sebutan)
    {
        var hari = Tanggal(bidang, teks);
        if (hari is null && !ModelState.ContainsKey(bidang))
        {
            ModelState.AddModelError(bidang, $"{sebutan} belum diisi. Tulis misalnya 2 Februari {Kini + 1}.");
        }

        return hari;
    }

    private async Task BacaAsync(CancellationToken batal)
    {
        await Konteks.SemuaAsync("", batal);
        Kini = Konteks.Waktu(HttpContext).Tahun;
        var ada = (await store.JendelaAsync(Konteks.Pemda, Kini, batal)).ToDictionary(j => j.Pihak, StringComparer.Ordinal);
        Daftar = [.. Urutan.Select(p => new JadwalPihak(p, ada.GetValueOrDefault(p.ToString())))];
    }
}
