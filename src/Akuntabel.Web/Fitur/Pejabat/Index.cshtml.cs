using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Pejabat;

/// <summary>All officials of the pemerintah daerah with what they hold today.</summary>
public class IndexModel(PejabatStore pejabat, MasaJabatanStore masa, PerangkatDaerahStore perangkatDaerah, KonteksPd konteks) : PageModel
{
    private const int BanyakBaris = 100;

    private ILookup<string, BarisMasaJabatan> _kini = Array.Empty<BarisMasaJabatan>().ToLookup(m => m.Pejabat);

    private Dictionary<string, BarisPerangkatDaerah> _perangkatDaerah = [];

    /// <summary>Officials of the shown page.</summary>
    public IReadOnlyList<BarisPejabat> Daftar { get; private set; } = [];

    /// <summary>How many officials match.</summary>
    public int Banyak { get; private set; }

    /// <summary>Page that is shown.</summary>
    public int Ke { get; private set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int BanyakHalaman => (Banyak + BanyakBaris - 1) / BanyakBaris;

    /// <summary>Terms that wait for the user; 0 for those who do not decide.</summary>
    public long BanyakMenunggu { get; private set; }

    /// <summary>Part of a name.</summary>
    public string Cari { get; private set; } = "";

    /// <summary>What an official holds today.</summary>
    public IEnumerable<BarisMasaJabatan> Kini(BarisPejabat p) => _kini[p.Id];

    /// <summary>The perangkat daerah of a key.</summary>
    public BarisPerangkatDaerah? Milik(string id) => _perangkatDaerah.GetValueOrDefault(id);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(string? cari, int? halaman, CancellationToken batal)
    {
        Cari = (cari ?? "").Trim();
        var semua = (await pejabat.DaftarAsync(konteks.Pemda, batal)).Where(p => p.Nama.Contains(Cari, StringComparison.OrdinalIgnoreCase)).ToList();
        Banyak = semua.Count;
        Ke = Math.Clamp(halaman ?? 1, 1, Math.Max(1, BanyakHalaman));
        Daftar = [.. semua.Skip((Ke - 1) * BanyakBaris).Take(BanyakBaris)];
        BanyakMenunggu = konteks.Boleh(Hak.Atas<KonfirmasiModel>(nameof(KonfirmasiModel.OnPostAsync)), null)
            ? await masa.BanyakMenungguAsync(konteks.Pemda, batal) : 0;
        _kini = (await masa.SemuaAsync(konteks.Pemda, batal)).Where(m => m.Pada(konteks.HariIni)).ToLookup(m => m.Pejabat);
        _perangkatDaerah = (await perangkatDaerah.DaftarAsync(konteks.Pemda, batal)).ToDictionary(p => p.Id);
    }
}
