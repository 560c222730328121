using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Pembandingan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>What differs between a draft and what the head saw last of it, in words.</summary>
/// <param name="Sejak">What it is compared with, in words: the version before, or when it was given back.</param>
/// <param name="Acuan">Its name in addresses, see <see cref="AcuanIsi"/>.</param>
/// <param name="Daftar">Differences in forms.</param>
/// <param name="Lain">Files that are no form and differ, in words.</param>
public sealed record PerubahanDokumen(string Sejak, string Acuan, IReadOnlyList<BedaIsian> Daftar, IReadOnlyList<string> Lain)
{
    /// <summary>As many as somebody reads before deciding.</summary>
    public const int Terlihat = 40;

    /// <summary>How many there are.</summary>
    public int Banyak => Daftar.Count + Lain.Count;

    /// <summary>Compares with the version that it replaces; a first version, with what was given back.</summary>
    internal static async Task<PerubahanDokumen?> CariAsync(KonteksDokumen konteks, VersiDokumen versi, KumpulanBerkas isi,
        DokumenDibaca terbaca, CancellationToken batal)
    {
        var (sejak, acuan, sidik) = versi.Pendahulu > 0 ? await PendahuluAsync(konteks, versi, batal)
            : await DikembalikanAsync(konteks, versi, batal);
        if (sidik.Length == 0)
        {
            return null;
        }

        var lama = await konteks.Store.IsiAsync(versi.Pemda, sidik, batal);
        var beda = new BedaFormulir(terbaca.Kata);
        var (daftar, lain) = (new List<BedaIsian>(), new List<string>());
        foreach (var b in BandingBerkas.Banding(lama, isi).Berubah.Where(b => b.Keadaan != KeadaanBerkas.BedaTulisan))
        {
            if (terbaca.Buka(lama, b.Jalur) is { } dulu && terbaca.Buka(isi, b.Jalur) is { } kini)
            {
                daftar.AddRange(beda.Antara(dulu, kini));
            }
            else
            {
                lain.Add($"{SebutanBerkas.Sebut(b.Jalur)} {b.Keadaan switch { KeadaanBerkas.Ditambah => "ditambah", KeadaanBerkas.Dihapus => "dihapus", _ => $"berubah di {b.DaftarPerbedaan.Count} tempat" }}");
            }
        }

        return new PerubahanDokumen(sejak, acuan, daftar, lain);
    }

    private static async Task<(string, string, string)> PendahuluAsync(KonteksDokumen konteks, VersiDokumen versi,
        CancellationToken batal) =>
        (await konteks.Store.DaftarVersiAsync(versi.Kunci, batal)).FirstOrDefault(v => v.Versi == versi.Pendahulu) is { } p
            ? ($"{AcuanIsi.Nama(p.Versi)}{(DateOnly.TryParse(p.Tanggal, out var t) ? $", {TanggalIndonesia.Panjang(t)}" : "")}",
                $"v{p.Versi}", p.Sidik) : ("", "", "");

    // only what was handed in again may have been given back before
    private static async Task<(string, string, string)> DikembalikanAsync(KonteksDokumen konteks, VersiDokumen versi,
        CancellationToken batal)
    {
        var saring = new SaringanPeristiwa { Objek = $"dokumen/{versi.Dokumen}", Jenis = "DokumenDikembalikan" };
        return versi.Menunggu && await konteks.Riwayat.DaftarAsync(versi.Pemda, saring, banyak: 1, batal: batal) is [var p]
            ? ($"Anda kembalikan, {konteks.Waktu.Cetak(p.Saat)}", $"p{p.Nomor}", p.Baru) : ("", "", "");
    }
}
