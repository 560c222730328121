using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pejabat;

/// <summary>One position with those who held it, newest first.</summary>
/// <param name="Jabatan">Position.</param>
/// <param name="Unit">Name of its unit, or empty.</param>
/// <param name="Masa">Terms.</param>
public sealed record RiwayatJabatan(string Jabatan, string Unit, IReadOnlyList<BarisMasaJabatan> Masa);

/// <summary>Officials and terms of a perangkat daerah; who held what on a day.</summary>
public class JabatanModel(PejabatStore pejabat, MasaJabatanStore masa, UnitStore unit, KonteksPd konteks) : HalamanPd(konteks)
{
    private Dictionary<string, string> _unit = [];

    private IReadOnlyList<BarisMasaJabatan> _masa = [];

    /// <summary>Day that is asked for, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public string? TanggalTeks { get; set; }

    /// <summary>The day.</summary>
    public DateOnly Pada { get; private set; }

    /// <summary>Officials.</summary>
    public IReadOnlyList<BarisPejabat> Daftar { get; private set; } = [];

    /// <summary>Positions with their holders through time.</summary>
    public IReadOnlyList<RiwayatJabatan> Riwayat { get; private set; } = [];

    /// <summary>Who held a position on the day.</summary>
    public IReadOnlyList<BarisMasaJabatan> Menjabat => [.. _masa.Where(m => m.Pada(Pada)).OrderBy(m => m.Jabatan, StringComparer.Ordinal).ThenBy(m => m.Status == "Plh")];

    /// <summary>Changes that wait for an administrator.</summary>
    public IReadOnlyList<BarisKonfirmasi> Menunggu { get; private set; } = [];

    /// <summary>Whether the user decides them.</summary>
    public bool BolehKonfirmasi => Boleh(Hak.Atas<KonfirmasiModel>(nameof(KonfirmasiModel.OnPostAsync)));

    /// <summary>Whether the user may change officials and terms.</summary>
    public bool BolehUbah => Boleh(Hak.Atas<MasaModel>(nameof(MasaModel.OnPostAsync)));

    /// <summary>Name of a unit.</summary>
    public string NamaUnit(string id) => _unit.GetValueOrDefault(id, "");

    /// <summary>A role as users call it.</summary>
    public static string SebutanPeran(string peran) => Enum.TryParse<Core.Alur.Peran>(peran, out var p) ? NavigasiPengguna.Sebutan(p) : AngkaIndonesia.Kosong;

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        Pada = Tanggal("tanggal", TanggalTeks) ?? HariIni;
        Daftar = await pejabat.DaftarAsync(Konteks.Pemda, Pd, batal);
        _unit = (await unit.DaftarAsync(Konteks.Pemda, Pd, batal)).ToDictionary(u => u.Id, u => u.Nama);
        _masa = await masa.DaftarAsync(Konteks.Pemda, Pd, batal);
        Menunggu = await masa.DaftarMenungguAsync(Konteks.Pemda, Pd, batal);
        Riwayat = [.. _masa.GroupBy(m => (m.Jabatan.ToUpperInvariant(), m.Unit))
            .Select(g => new RiwayatJabatan(g.First().Jabatan, NamaUnit(g.Key.Unit), [.. g])).OrderBy(r => r.Jabatan, StringComparer.OrdinalIgnoreCase)];
        return Page();
    }
}
