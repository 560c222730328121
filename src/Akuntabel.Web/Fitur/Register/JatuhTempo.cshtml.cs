using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Something of a row that is due.</summary>
/// <param name="Register">Its register.</param>
/// <param name="Tempo">The row and its day.</param>
/// <param name="Tenggat">What is due.</param>
public sealed record TempoTampil(RegisterDikenal Register, BarisTempo Tempo, string Tenggat);

/// <summary>What of an office's registers falls due, the latest first.</summary>
public class JatuhTempoModel(KonteksPd konteks, KonteksRegister register, RegisterStore store) : HalamanPd(konteks)
{
    private const int Terbanyak = 300;

    /// <summary>Only of one register.</summary>
    [BindProperty(SupportsGet = true, Name = "register")]
    public string? Kode { get; set; }

    /// <summary>For so many days ahead.</summary>
    [BindProperty(SupportsGet = true)]
    public int Sampai { get; set; } = TempoRegister.Rentang;

    /// <summary>Registers of the office that know deadlines.</summary>
    public IReadOnlyList<RegisterDikenal> Pilihan { get; private set; } = [];

    /// <summary>What is due.</summary>
    public IReadOnlyList<TempoTampil> Daftar { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        Sampai = Math.Clamp(Sampai, 0, 3650);
        Pilihan = [.. (await register.DaftarAsync(Pd, batal)).Where(r => r.Definisi.Tenggat.Count > 0)];
        // those that are not asked for, or not to be seen, take no place in the list
        var kode = Pilihan.Select(p => p.Definisi.Kode).Where(k => string.IsNullOrEmpty(Kode) || k == Kode).ToList();
        var semua = await store.TempoAsync(Konteks.Pemda, [Pd], HariIni.AddDays(Sampai), Terbanyak, kode, batal: batal);
        Daftar = [.. semua
            .Select(t => (t, Register: Pilihan.FirstOrDefault(p => p.Definisi.Kode == t.Register)))
            .Where(t => t.Register is not null)
            .Select(t => new TempoTampil(t.Register ?? throw new InvalidOperationException(), t.t,
                t.Register.Definisi.Tenggat.FirstOrDefault(x => x.Kode == t.t.Tenggat)?.Nama ?? ""))];
        ViewData["Judul"] = "Jatuh tempo";
        ViewData["Menu"] = Alamat.Register.Daftar(Pd);
        ViewData["Remah"] = new[] { new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan("Jatuh tempo") };
        return Page();
    }
}
