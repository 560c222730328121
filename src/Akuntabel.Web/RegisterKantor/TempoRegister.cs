using Akuntabel.Core.Alur;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Something of a register for which the user has to act.</summary>
/// <param name="Hal">What is due: "SKT berakhir".</param>
/// <param name="Sebutan">Of which row.</param>
/// <param name="Register">Of which register.</param>
/// <param name="Hari">When.</param>
/// <param name="Alamat">The row.</param>
public sealed record TempoKantorRegister(string Hal, string Sebutan, string Register, DateOnly Hari, string Alamat);

/// <summary>The registers of an office as its front page knows them.</summary>
/// <param name="Diisi">Those that the user fills: name and address.</param>
/// <param name="Tempo">What falls due, earliest first.</param>
public sealed record RegisterBeranda(IReadOnlyList<Tautan> Diisi, IReadOnlyList<TempoKantorRegister> Tempo);

/// <summary>What of the registers of an office falls due for who asks.</summary>
public sealed class TempoRegister(KonteksRegister register, RegisterStore store, Pengakses pengakses)
{
    /// <summary>Days ahead that pages count and list when nothing else is asked.</summary>
    public const int Rentang = 90;

    private const int Dibaca = 200;

    /// <summary>For who must act by the deadline, or may write the register; the head sees what the office has to do.</summary>
    /// <param name="pd">The office.</param>
    /// <param name="hariIni">Today.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<RegisterBeranda> CariAsync(string pd, DateOnly hariIni, CancellationToken batal)
    {
        var dikenal = (await register.DaftarAsync(pd, batal)).Where(r => r.Tersimpan.Aktif).ToList();
        var diisi = dikenal.Where(r => r.Hak.Tulis).Select(r => new Tautan(r.Definisi.Nama, Alamat.Register.Satu(pd, r.Definisi.Kode))).ToList();
        // chosen before rows are read: those of others take no place among the first
        var kepala = pengakses.Memegang(Peran.Kepala, pd);
        var tenggat = dikenal.SelectMany(r => r.Definisi.Tenggat.Where(t => kepala || (t.Peran.Count == 0 ? r.Hak.Tulis : t.Peran.Any(p => pengakses.Memegang(p, pd))))
            .Select(t => (r.Definisi, Tenggat: t))).ToDictionary(t => (t.Definisi.Kode, t.Tenggat.Kode));
        if (tenggat.Count == 0)
        {
            return new RegisterBeranda(diisi, []);
        }

        var semua = await store.TempoAsync(pengakses.Pemda, [pd], hariIni.AddDays(tenggat.Values.Max(t => t.Tenggat.Peringatan)), Dibaca, tenggat: tenggat.Keys, batal: batal);
        return new RegisterBeranda(diisi, [.. semua.Select(t => (t, Asal: tenggat[(t.Register, t.Tenggat)]))
            .Where(t => t.t.Hari.DayNumber - hariIni.DayNumber <= t.Asal.Tenggat.Peringatan)
            .Select(t => new TempoKantorRegister(t.Asal.Tenggat.Nama, t.t.Sebutan, t.Asal.Definisi.Nama, t.t.Hari, Alamat.Register.Baris(pd, t.t.Register, t.t.Id)))]);
    }
}
