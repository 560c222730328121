using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>A page of one kept report.</summary>
public abstract class HalamanReviu(KonteksPd konteks, PengujianStore store, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>The kept reports.</summary>
    protected PengujianStore Store => store;

    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Its versions, the newest first.</summary>
    public IReadOnlyList<VersiPengujian> DaftarVersi { get; private set; } = [];

    /// <summary>The version shown.</summary>
    public VersiPengujian Kini { get; private set; } = new();

    /// <summary>The version that it is compared with; <c>null</c>: none.</summary>
    public VersiPengujian? Dulu { get; private set; }

    /// <summary>Whether it is the newest: decisions are made there.</summary>
    public bool Terbaru => DaftarVersi.Count > 0 && Kini.Versi == DaftarVersi[0].Versi;

    /// <summary>All findings of the two.</summary>
    public IReadOnlyList<ButirReviu> Semua { get; private set; } = [];

    /// <summary>A time as people read it.</summary>
    public string Waktu(string saat) => waktu.Cetak(saat);

    /// <summary>A version in words.</summary>
    public string Sebutan(VersiPengujian v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return $"Versi {v.Versi}, diuji {Waktu(v.Saat)} oleh {v.OlehNama}";
    }

    /// <summary>Reads two versions; <c>false</c> when there is no such report or version.</summary>
    /// <param name="ke">The later one; 0: the newest.</param>
    /// <param name="dari">The earlier one; 0: the one before.</param>
    /// <param name="batal">Cancels.</param>
    protected async Task<bool> BacaAsync(int ke, int dari, CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        DaftarVersi = await store.VersiAsync(Konteks.Pemda, Pd, Id, batal);
        if (DaftarVersi.FirstOrDefault(v => ke == 0 || v.Versi == ke) is not { } kini)
        {
            return false;
        }

        (Kini, Dulu) = (kini, DaftarVersi.FirstOrDefault(v => dari == 0 ? v.Versi < kini.Versi : v.Versi == dari && v.Versi < kini.Versi));
        var isi = await store.IsiAsync(Konteks.Pemda, Dulu is null ? [Kini] : [Kini, Dulu], batal);
        Semua = ReviuTersimpan.Padukan(
            HasilTersimpan.Baca(isi[Kini.Sidik]), Dulu is null ? null : HasilTersimpan.Baca(isi[Dulu.Sidik]),
                await store.PutusanAsync(Konteks.Pemda, Pd, Id, batal), Kini.Versi);
        return true;
    }
}
