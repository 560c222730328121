using Akuntabel.Core.Reviu;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>What is asked in reviu and evaluations: what comes with the product, and what the pemda made of it.</summary>
public class InstrumenModel(KonteksPd konteks, InstrumenStore store, WaktuSetempat waktu) : HalamanInduk(konteks)
{
    /// <summary>All versions of the pemda, the newest first.</summary>
    public IReadOnlyList<InstrumenTersimpan> Daftar { get; private set; } = [];

    /// <summary>Kinds whose instruments are worded here.</summary>
    public static IReadOnlyList<JenisKertas> Jenis { get; } = Enum.GetValues<JenisKertas>();

    /// <summary>The year for which it is said what is in force.</summary>
    public int Kini { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user makes versions.</summary>
    public bool Menyunting => Konteks.Boleh(Hak.Atas<SuntingInstrumenModel>(nameof(SuntingInstrumenModel.OnPostAsync)), null);

    /// <summary>Whether the user puts versions out of force.</summary>
    public bool Mengaktifkan => Konteks.Boleh(Hak.Atas<InstrumenModel>(nameof(OnPostAktifkanAsync)), null);

    /// <summary>Versions of a kind.</summary>
    public IEnumerable<InstrumenTersimpan> Milik(JenisKertas jenis) => Daftar.Where(i => i.Jenis == jenis.ToString());

    /// <summary>The version in force for the year; <c>null</c>: what comes with the product.</summary>
    public InstrumenTersimpan? Berlaku(JenisKertas jenis) =>
        Milik(jenis).Where(i => i.Aktif != 0 && i.Sejak <= Kini).OrderByDescending(i => i.Sejak).ThenByDescending(i => i.Versi).FirstOrDefault();

    /// <summary>Statements of a version of a reviu; <c>null</c>: it is another kind.</summary>
    public static InstrumenReviu? Reviu(InstrumenTersimpan i) => i?.Jenis == nameof(JenisKertas.Reviu) ? KonteksReviu.BacaInstrumen(i.Isi) : null;

    /// <summary>A kind in words.</summary>
    public static string Sebutan(JenisKertas jenis) => jenis == JenisKertas.Reviu ? "Reviu laporan kinerja" : "Evaluasi akuntabilitas kinerja";

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        await Konteks.SemuaAsync("", batal);
        Kini = Konteks.Waktu(HttpContext).Tahun;
        Daftar = await store.DaftarAsync(Konteks.Pemda, batal);
    }

    /// <summary>Puts a version out of force, or into it again.</summary>
    public async Task<IActionResult> OnPostAktifkanAsync(string? id, bool aktif, CancellationToken batal)
    {
        var alasan = Request.Form[$"{id}.Alasan"].ToString();
        // the reason that was typed stays on the page when it is refused
        if (Terima(await store.AktifkanAsync(Konteks.Pelaku, id ?? "", aktif, alasan, batal), Alamat.Pengawasan.Instrumen(),
            aktif ? "Instrumen itu dipakai lagi." : "Instrumen itu tidak dipakai lagi. Reviu dan evaluasi yang sudah berjalan tetap memakainya.", $"{id}.") is { } selesai)
        {
            return selesai;
        }

        await OnGetAsync(batal);
        return Page();
    }
}
