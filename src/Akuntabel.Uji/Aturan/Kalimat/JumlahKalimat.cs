using Akuntabel.Uji.Pemahaman.Kalimat;
using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Aturan.Kalimat;

/// <summary>KAL-007: a whole that a sentence divides is the sum of the parts that the sentence names.</summary>
internal static class JumlahKalimat
{
    public static AturanUji Aturan { get; } = new(
        "KAL-007", TingkatTemuan.Minor, [KelasTemuan.Jumlah, KelasTemuan.BanyakBaris],
        "Jumlah yang dibagi dalam sebuah kalimat sama dengan jumlah bagian yang disebut kalimat itu.",
        "Aritmetika",
        "\"Dari 5 kegiatan, 4 kegiatan tercapai, 1 kegiatan 90 % dan 1 kegiatan 70 %\" menyebut enam kegiatan.",
        d => NaskahDipahami.Dari(d).Semua is var semua ? semua.SelectMany(k => Periksa(d, k)).Concat(semua.Zip(semua.Skip(1),
            Menyambung)) : []);

    private static readonly PolaTeks PolaDari = Bunyi.Pola(@"\bdari\s+(total\s+|seluruh\s+|sejumlah\s+|jumlah\s+|sebanyak\s+|keseluruhan\s+|ke)?\W*$");
    private static readonly PolaTeks PolaTerdiri = Bunyi.Pola(@"^[^0-9.;]{0,60}\b(terdiri\s+(dari|atas)|terbagi\s+(dalam|atas|menjadi|menurut|ke dalam)|dengan rincian|rinciannya|yaitu|yakni|"
        + @"(berasal|bersumber)\s+dari)\b[^0-9.;]{0,80}$");
    private static readonly PolaTeks PolaSifat = Bunyi.Pola(
        @"%|\b(persen|tercapai|mencapai|memenuhi|sangat|baik|cukup|sedang|kurang|rendah|tinggi|gagal|berhasil|selesai|sesuai|tepat|"
            + @"terlampaui|terpenuhi|di\s?bawah|belum|tidak|sisanya|lainnya|melampaui|melebihi|laki|perempuan|pria|wanita|pns|asn|pppk|"
            + @"honorer|kontrak|di atas|di bawah|kategori|predikat)\b");

    private static readonly PolaTeks PolaTarget = Bunyi.Pola(@"\b(target|rencana)(nya)?\s+((yang\s+)?(ditetapkan|"
        + @"direncanakan)\s+)?(sebanyak|sebesar|"
        + @"sejumlah|adalah|yaitu)?\s*$");
    private static readonly PolaTeks PolaPenutup = Bunyi.Pola(@"\b(dan|serta|sedangkan|sisanya|lainnya|terakhir)\b|&");
    private static readonly PolaTeks PolaSebagian = Bunyi.Pola(@"\b(antara lain|di\s?antaranya|termasuk|misalnya|seperti)\b");
    private static readonly PolaTeks PolaHenti = Bunyi.Pola(@"\b(dengan|sehingga|realisasi(nya)?|terealisasi|terserap|dari|menjadi|total|jumlah|target)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d, KalimatDipahami k)
    {
        for (var i = 0; i + 2 < k.Isi.Count; i++)
        {
            if (k.Isi[i] is { Banding: Banding.Sama, Angka: { Persen: false, Penyebut: null, Satuan.Length: > 1 } n }
                && !PolaSebagian.IsMatch(k.Teks) && (Bagian(k, i) ?? Rincian(k, i) ?? Terbagi(d, k, i)) is { Count: >= 2 } suku)
            {
                yield return Cocok(n, suku) ? null : JumlahMenurutTabel.Temukan(Aturan, d, k, n, suku) ?? Temukan(k, n, suku);
            }
        }
    }

    /// <summary>"Dari N benda, a benda …, b benda … dan c benda …", each part with a state that excludes the others.</summary>
    private static List<AngkaTertulis>? Bagian(KalimatDipahami k, int i)
    {
        var n = k.Isi[i];
        var suku = k.Isi.Skip(i + 1).Where(x => Sejenis(x.Angka, n.Angka)).ToList();
        if (!PolaDari.IsMatch(n.Depan) || n.Angka.Rupiah || suku.Count < 2
            || k.Isi.Skip(i + 1).Any(x => x.Angka is { Persen: false, Satuan: "" } && !x.Depan.Contains('(', StringComparison.Ordinal))
            || suku.Exists(x => PolaDari.IsMatch(x.Depan) || x.Angka.Penyebut is not null || x.Banding != Banding.Sama
            || x.Besaran == BesaranKalimat.Perubahan || PolaTarget.IsMatch(x.Depan)))
        {
            return null;
        }

        var bersifat = suku.Select((x, j) =>
            PolaSifat.IsMatch(k.Teks[x.Angka.Akhir..(j + 1 < suku.Count ? suku[j + 1].Angka.Awal : k.Teks.Length)])
            || x.Depan.Contains("sisanya", StringComparison.Ordinal)).All(s => s);
        return bersifat && PolaPenutup.IsMatch(suku[^1].Depan) ? suku.ConvertAll(x => x.Angka) : null;
    }

    /// <summary>"… menetapkan 7 indikator; 4 indikator tercapai, 1 indikator … dan 1 indikator …": the whole stands before the
    /// semicolon.</summary>
    private static Temuan? Menyambung(KalimatDipahami utuh, KalimatDipahami k)
    {
        if (!ReferenceEquals(utuh.Paragraf, k.Paragraf) || !utuh.Teks.TrimEnd().EndsWith(';')
            || utuh.Isi.Where(x => !x.Angka.Persen).ToList() is not [{ Banding: Banding.Sama, Angka: { Penyebut: null, Rupiah: false,
                Satuan.Length: > 1 } n }])
        {
            return null;
        }

        var suku = k.Isi.Where(x => !x.Angka.Persen).ToList();
        return suku.Count < 2 || suku.Exists(x => !Sejenis(x.Angka, n) || x.Banding != Banding.Sama || x.Angka.Penyebut is not null)
            || !PolaPenutup.IsMatch(suku[^1].Depan) || PolaSebagian.IsMatch(k.Teks) || suku.Where((x, j) => !PolaSifat.IsMatch(
                k.Teks[x.Angka.Akhir..(j + 1 < suku.Count ? suku[j + 1].Angka.Awal : k.Teks.Length)])).Any()
            || Cocok(n, suku.ConvertAll(x => x.Angka)) ? null : Temukan(utuh, n, suku.ConvertAll(x => x.Angka), k);
    }

    /// <summary>"N benda yang terdiri dari a benda …, b benda … dan c benda …".</summary>
    private static List<AngkaTertulis>? Rincian(KalimatDipahami k, int i)
    {
        if (!PolaTerdiri.IsMatch(k.Isi[i + 1].Depan))
        {
            return null;
        }

        var suku = k.Isi.Skip(i + 1).Where(x => !x.Angka.Persen).TakeWhile((x, j) => Sejenis(x.Angka, k.Isi[i].Angka)
            && x.Angka.Penyebut is null && x.Banding == Banding.Sama && (j == 0 || !PolaHenti.IsMatch(x.Depan))).ToList();
        var lain = k.Isi.Skip(i + 1).Count(x => !x.Angka.Persen) - suku.Count;
        return suku.Count >= 2 && PolaPenutup.IsMatch(suku[^1].Depan) && (lain == 0 || k.Isi[i].Angka.Rupiah)
            && !suku.Exists(x => x.Besaran is BesaranKalimat.Realisasi or BesaranKalimat.Sisa or BesaranKalimat.Perubahan)
                ? suku.ConvertAll(x => x.Angka)
            : null;
    }

    /// <summary>"108 orang yang terdiri atas 57 laki-laki dan 43 perempuan": parts that are called by other names, counted, one after the
    /// other to the end of the sentence; that they are parts, not what a part consists of, is known from how near they come, or
    /// from a table near that has their sum.</summary>
    private static List<AngkaTertulis>? Terbagi(PemahamanDokumen d, KalimatDipahami k, int i)
    {
        var (n, suku) = (k.Isi[i].Angka, k.Isi.Skip(i + 1).Where(x => !x.Angka.Persen).ToList());
        if (n.Bacaan[0].Desimal != 0 || n.Nilai < HampirTerkecil || suku.Count is < 2 or > 12 || !PolaTerdiri.IsMatch(suku[0].Depan)
            || !PolaPenutup.IsMatch(suku[^1].Depan) || suku.Exists(x => x is not { Banding: Banding.Sama, Angka: { Persen: false,
                Penyebut: null,
                Rupiah: false, Bacaan: [{ Desimal: 0 }, ..] } }) || suku.Skip(1).Any(x => PolaHenti.IsMatch(x.Depan)))
        {
            return null;
        }

        var beda = Math.Abs(suku.Sum(x => x.Angka.Nilai) - n.Nilai);
        return beda * HampirPer <= n.Nilai || JumlahMenurutTabel.Ada(d, k, suku.Sum(x => x.Angka.Nilai)) ? suku.ConvertAll(x => x.Angka)
            : null;
    }

    private const decimal HampirTerkecil = 10;
    private const decimal HampirPer = 6;

    private static bool Sejenis(AngkaTertulis a, AngkaTertulis b) => a.Satuan == b.Satuan
        || (a.Satuan.Length > 3 && b.Satuan.Length > 3 && a.Satuan[..4] == b.Satuan[..4]);

    /// <summary>All parts together, or one way of dividing after the other.</summary>
    private static bool Cocok(AngkaTertulis n, List<AngkaTertulis> suku) =>
        Sama(n, suku) || Enumerable.Range(2, Math.Max(0, suku.Count - 3)).Any(i => Sama(n, suku[..i]) && Sama(n, suku[i..]));

    private static bool Sama(AngkaTertulis n, List<AngkaTertulis> suku)
    {
        var jumlah = suku.Aggregate(Selang.Tepat(0), (s, a) => s + a.Bacaan[0].SelangCacah);
        return n.Bacaan.Any(b => b.SelangCacah.Bertemu(jumlah));
    }

    private static Temuan Temukan(KalimatDipahami k, AngkaTertulis n, List<AngkaTertulis> suku, KalimatDipahami? rincian = null)
    {
        var hasil = (n.Rupiah ? "Rp" : "") + Cetak(suku.Sum(s => s.Nilai), suku.Max(s => s.Bacaan[0].Desimal));
        return Aturan.Temukan(
            k.Tempat(n), n.Teks, $"{hasil}, atau bagian-bagian yang berjumlah {n.Teks.Trim()}", string.Join(" + ", suku.Take(12)
                .Select(s =>
                Cetak(s.Nilai,
                s.Bacaan[0].Desimal))), $"Tertulis {n.Teks.Trim()}, sedangkan bagian-bagian yang disebut berjumlah {hasil}; jumlah atau "
                    + $"salah satu bagiannya keliru.") with
        { Tingkat = n.Rupiah ? TingkatTemuan.Material : TingkatTemuan.Minor, Terkait = [.. suku.Select((rincian ?? k).Tempat)] };
    }
}
