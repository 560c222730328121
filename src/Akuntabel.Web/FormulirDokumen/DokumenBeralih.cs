using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Something to look at in a document of a new year, and where.</summary>
/// <param name="Kata">What, with what stood there and stands there now.</param>
/// <param name="Alamat">Address of the field.</param>
public sealed record HalBeralih(string Kata, string Alamat);

/// <summary>A document of a new year beside the one of the year before: what was taken over, what is different, what must be
/// decided.</summary>
/// <param name="Versi">The document.</param>
/// <param name="Terbawa">What it holds, in words, by part.</param>
/// <param name="Berubah">What differs from the year before.</param>
/// <param name="Putuskan">What somebody must decide.</param>
public sealed record DokumenBeralih(VersiDokumen Versi, IReadOnlyList<HalBeralih> Terbawa, IReadOnlyList<HalBeralih> Berubah,
    IReadOnlyList<HalBeralih> Putuskan)
{
    // so many of one sort are told each, more of them once
    private const int Satuan = 4;

    /// <summary>Compares.</summary>
    /// <param name="kini">The document with its files.</param>
    /// <param name="lalu">That of the year before.</param>
    /// <param name="sekitar">Files of the new year.</param>
    /// <param name="nomenklatur">The official codes of the new year; <c>null</c>: nobody has put any in.</param>
    /// <param name="hariIni">Today.</param>
    public static DokumenBeralih Susun((VersiDokumen Versi, KumpulanBerkas Berkas) kini, (VersiDokumen Versi, KumpulanBerkas Berkas) lalu,
        KumpulanBerkas sekitar, (DaftarNomenklatur Daftar, string Dasar)? nomenklatur, DateOnly hariIni)
    {
        ArgumentNullException.ThrowIfNull(sekitar);
        var lingkungan = new LingkunganFormulir(sekitar, [.. kini.Berkas.DaftarJalur], kini.Versi.Mulai, hariIni)
        {
            Nomenklatur = nomenklatur,
        };
        var semua = BagianIsian.Untuk(kini.Versi.JenisDokumen, kini.Berkas);
        List<HalBeralih> terbawa = [], berubah = [], putuskan = [];
        foreach (var b in semua.GroupBy(b => b.Jalur))
        {
            if (Isi(lingkungan, b.Key, kini.Berkas) is not { } baru)
            {
                continue;
            }

            string Ke(string tempat) => TempatFormulir.Alamat(kini.Versi.PerangkatDaerah, kini.Versi.Dokumen, [.. b], tempat, diisi: true);
            var geser = lalu.Berkas.Coba(b.Key, out var data)
                ? lalu.Berkas.Dengan(b.Key, PeralihanTahun.Geser(b.Key, data, lalu.Versi.Selesai, kini.Versi.Selesai)) : lalu.Berkas;
            var beda = new BedaFormulir(lingkungan.Kata).Antara(Isi(lingkungan, b.Key, geser) ?? new ButirTerisi("", "", [], []), baru);
            terbawa.AddRange(RingkasanBagian.Susun(b, _ => baru).Where(r => r.Uraian.Length > 0)
                .Select(r => new HalBeralih($"{r.Bagian.Judul}: {r.Uraian}", Ke(r.Bagian.Daftar.FirstOrDefault(d => d.Length > 0) ?? ""))));
            berubah.AddRange(Ringkas(beda.Select(x => (x.Apa + Arah(x), $"{x.Tempat}{(x.Tempat.Length > 0 ? ": " : "")}{x.Apa} {Kata(x)}",
                Ke(x.Alamat)))));
            putuskan.AddRange(Putusan(lingkungan, b.Key, baru, beda).Select(p => p with { Alamat = Ke(p.Alamat) }));
        }

        return new DokumenBeralih(kini.Versi, terbawa, berubah, putuskan);
    }

    private static ButirTerisi? Isi(LingkunganFormulir lingkungan, string jalur, KumpulanBerkas berkas) =>
        berkas.Coba(jalur, out _) && LingkunganFormulir.Buka(berkas, jalur) is { } f
            ? lingkungan.Terapkan(f, KirimanFormulir.Kosong).Isi : null;

    // what the copy emptied because it belonged to the year before is filled in when the year goes by
    private static IEnumerable<HalBeralih> Putusan(LingkunganFormulir lingkungan, string jalur, ButirTerisi isi,
        IReadOnlyList<BedaIsian> beda)
    {
        var dikosongkan = beda.Where(x => x.Baru is null).Select(x => x.Alamat).ToHashSet(StringComparer.Ordinal);
        var kosong = BidangKosong.Dalam(isi).Where(k => !dikosongkan.Contains(k.Bidang.Alamat) && k.Bidang.Uraian.Kunci != "realisasi");
        var sama = isi.Bidang.Where(b => b.Uraian.DariPejabat && b.Teks.Length > 0);
        return
        [
            .. lingkungan.Periksa(jalur, isi).Take(10).Select(t => new HalBeralih($"{t.Pesan} {t.Saran}", t.Tempat)),
            .. Ringkas(kosong.Select(k => ($"{k.Bidang.Uraian.Label} belum diisi", $"{k.Bidang.Uraian.Label} belum diisi"
                + (k.Daftar is { } d && BentukIsian.Sebutan(k.Butir, d.Uraian) is { Length: > 0 } s ? $": {s}" : ""), k.Bidang.Alamat))),
            .. sama.Select(b => new HalBeralih($"{b.Uraian.Label} masih dari tahun lalu: {b.Teks}", b.Alamat)),
        ];
    }

    private static IEnumerable<HalBeralih> Ringkas(IEnumerable<(string Sejenis, string Kata, string Alamat)> hal) => hal
        .GroupBy(h => h.Sejenis).SelectMany(g => g.Count() <= Satuan ? g.Select(h => new HalBeralih(h.Kata, h.Alamat))
            : [new HalBeralih($"{g.Key}: {AngkaIndonesia.Cetak(g.Count(), 0)} baris", g.First().Alamat)]);

    private static string Arah(BedaIsian b) => b switch
    {
        { Baru: null } => " dikosongkan",
        { Lama: null } => " terisi",
        _ => " berubah",
    };

    private static string Kata(BedaIsian b) => b switch
    {
        { Baru: null } => $"dikosongkan, tahun lalu {b.Lama}",
        { Lama: null } => $"{b.Baru}, tahun lalu kosong",
        _ => $"{b.Baru}, tahun lalu {b.Lama}",
    };
}
