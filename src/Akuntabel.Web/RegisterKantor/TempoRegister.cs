using Akuntabel.Storage.Register;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Something of a register for which the user has to act.</summary>
/// <param name="Hal">What is due: "SKT berakhir".</param>
/// <param name="Sebutan">Of which row.</param>
/// <param name="Register">Of which register.</param>
/// <param name="Hari">When.</param>
/// <param name="Alamat">The row.</param>
public sealed record TempoKantorRegister(string Hal, string Sebutan, string Register, DateOnly Hari, string Alamat);

/// <summary>What of the registers of an office falls due for who asks.</summary>
public sealed class TempoRegister(KonteksRegister register, RegisterStore store, Pengakses pengakses)
{
    private const int Dibaca = 200;

    /// <summary>For who must act by the deadline, or may write the register; earliest first.</summary>
    /// <param name="pd">The office.</param>
    /// <param name="hariIni">Today.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<TempoKantorRegister>> CariAsync(string pd, DateOnly hariIni, CancellationToken batal)
    {
        var semua = await store.TempoAsync(pengakses.Pemda, [pd], hariIni.AddDays(PeringatanTerlama), Dibaca, batal: batal);
        if (semua.Count == 0)
        {
            return [];
        }

        var dikenal = (await register.DaftarAsync(pd, batal)).Where(r => r.Tersimpan.Aktif).ToDictionary(r => r.Definisi.Kode, StringComparer.Ordinal);
        return [.. semua.Select(t => (t, Register: dikenal.GetValueOrDefault(t.Register), Tenggat: dikenal.GetValueOrDefault(t.Register)?.Definisi.Tenggat.FirstOrDefault(x => x.Kode == t.Tenggat)))
            .Where(t => t is { Register: not null, Tenggat: not null } && t.t.Hari.DayNumber - hariIni.DayNumber <= t.Tenggat.Peringatan
                && (t.Tenggat.Peran.Count == 0 ? t.Register.Hak.Tulis : t.Tenggat.Peran.Any(p => pengakses.Memegang(p, pd))))
            .Select(t => new TempoKantorRegister(t.Tenggat?.Nama ?? "", t.t.Sebutan, t.Register?.Definisi.Nama ?? "", t.t.Hari, Alamat.Register.Baris(pd, t.t.Register, t.t.Id)))];
    }

    private const int PeringatanTerlama = 365;
}
