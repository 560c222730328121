using Akuntabel.Core.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What of an office's indikator is counted from its registers.</summary>
public class HitunganModel(KonteksPd konteks, KonteksHitungan hitungan) : HalamanPd(konteks)
{
    /// <summary>The questions that the user may see, each with its present answer.</summary>
    public IReadOnlyList<(HitunganKantor Hitungan, HasilKueri? Hasil)> Daftar { get; private set; } = [];

    /// <summary>Year and quarter of the answers.</summary>
    public WaktuKerja Waktu => Konteks.Waktu(HttpContext);

    /// <summary>Whether the user writes them.</summary>
    public bool BolehUbah => Boleh(Keamanan.Hak.Atas<HitunganSatuModel>(nameof(HitunganSatuModel.OnPostAsync)));

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        var daftar = new List<(HitunganKantor, HasilKueri?)>();
        foreach (var h in (await hitungan.DaftarAsync(Pd, batal)).Where(h => h.Terlihat || h.Register is null))
        {
            daftar.Add((h, await hitungan.HitungAsync(Pd, h, new PeriodeKueri(Waktu.Tahun, Waktu.Triwulan), batal)));
        }

        Daftar = daftar;
        ViewData["Judul"] = "Indikator dari register";
        ViewData["Menu"] = Alamat.Register.Daftar(Pd);
        ViewData["Remah"] = new[] { new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan("Indikator dari register") };
        return Page();
    }
}
