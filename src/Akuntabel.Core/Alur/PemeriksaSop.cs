using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>Whether a procedure can run: it ends, and no way of it leads in a circle by itself.</summary>
public static class PemeriksaSop
{
    /// <summary>Why it cannot; empty: it can.</summary>
    public static IReadOnlyList<Kesalahan> Halangan(Sop sop)
    {
        ArgumentNullException.ThrowIfNull(sop);
        return sop.DaftarLangkah.Count == 0
            ? [new Kesalahan(new Asal($"sop/{sop.Kunci}.yaml", 0), "SOP ini belum mempunyai langkah.",
                "Isi langkahnya lebih dulu di Data kantor.")]
            : [.. sop.DaftarLangkah.SelectMany((l, i) => Satu(l, i + 1, sop.DaftarLangkah.Count)
                .Concat(Melompati(l, i + 1, sop.DaftarLangkah)))];
    }

    // what is agreed to further back never gets past the head
    private static IEnumerable<Kesalahan> Melompati(LangkahSop l, int nomor, IReadOnlyList<LangkahSop> semua) =>
        l.Setuju is not { } ke ? []
        : semua.Index().Where(x => x.Index + 1 > nomor && x.Index + 1 < ke
                && x.Item.Tindakan is TindakanLangkah.MenetapkanTriwulan or TindakanLangkah.MenetapkanLaporan)
            .Select(x => new Kesalahan(
                l.Asal,
                $"langkah {nomor} yang disetujui menuju langkah {ke}, sehingga langkah {x.Index + 1} (persetujuan kepala) dilompati.",
                $"Isi setuju pada langkah {nomor} dengan {nomor + 1} sampai {x.Index + 1}, atau kosongkan."));

    private static IEnumerable<Kesalahan> Satu(LangkahSop l, int nomor, int banyak)
    {
        if (l.Setuju is { } ya && ya <= nomor)
        {
            yield return new Kesalahan(l.Asal,
                $"langkah {nomor} yang disetujui kembali ke langkah {ya}, sehingga SOP tidak pernah selesai.",
                "Yang disetujui harus maju; yang tidak disetujui kembali ke langkah sebelumnya.");
        }

        if (l.Tidak is { } tidak && tidak >= nomor)
        {
            yield return new Kesalahan(l.Asal, $"langkah {nomor} yang tidak disetujui maju ke langkah {tidak}.",
                "Pilih langkah sebelumnya yang harus mengulang.");
        }

        if (l.Otomatis && l.Jenis == JenisLangkah.Keputusan)
        {
            yield return new Kesalahan(l.Asal, $"langkah {nomor} memutuskan sesuatu, jadi tidak dapat berlangsung sendiri.",
                "Kosongkan \"berlangsung sendiri\" pada langkah itu.");
        }

        if (l.Jenis == JenisLangkah.Selesai && nomor < banyak)
        {
            yield return new Kesalahan(l.Asal, $"langkah {nomor} mengakhiri SOP, padahal masih ada langkah sesudahnya.",
                "Jenis \"selesai\" hanya untuk langkah terakhir.");
        }
    }
}
