using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>Makes an evaluation of gathered rows: by the known instrument where the sheet follows it, else by one made of the sheet.</summary>
internal static class PenyusunKke
{
    private const decimal Beda = 0.01m;
    private const int HurufTerbanyak = 26;

    /// <summary>How far a sheet departs from the instrument by which it was read: criteria, weights, letters.</summary>
    public static int Jarak(PenghimpunKke p) => p.Ganjil + (new SusunanKke(p.Instrumen, p.Baris).Berbeda ? 1 : 0) + (Huruf(p).Count + Pecahan(p).Count > 0 ? 1 : 0);

    public static HasilKke Susun(PenghimpunKke p)
    {
        var susunan = new SusunanKke(p.Instrumen, p.Baris);
        var huruf = SkalaHuruf(p);
        var baru = p.Ganjil > 0 || huruf.Count > 0 || susunan.Berbeda;
        var (instrumen, sepadan) = baru && susunan.Buat(huruf) is { } buatan ? buatan : (p.Instrumen, null);
        var isi = Isi(p, instrumen, susunan, sepadan);
        foreach (var g in sepadan is null ? [] : PemeriksaInstrumen.Periksa(instrumen))
        {
            p.Catat("", g.Tempat, g.Pesan);
        }

        Lengkapi(p, instrumen, isi);
        return new HasilKke(isi, sepadan is not null, p.Catatan) { Sepadan = sepadan ?? new Dictionary<string, string>() };
    }

    // letters on criteria that their instrument does not know
    private static HashSet<string> Huruf(PenghimpunKke p) => [.. Dijawab(p)
        .Select(b => TulisanJawaban.Pemenuhan(b.Teks) is null ? TulisanJawaban.Huruf(b.Teks) : null).OfType<string>()];

    // shares of criteria that are neither all, nothing nor the part of the instrument
    private static HashSet<decimal> Pecahan(PenghimpunKke p) => [.. Dijawab(p).Select(b => Bagian(p, b.Baris, b.Teks)).OfType<decimal>()
        .Where(n => n is > 0 and < 1 && n != p.Instrumen.BobotSebagian)];

    private static IEnumerable<(BarisKke Baris, string Teks)> Dijawab(PenghimpunKke p) => p.Baris
        .Where(b => b.Jenis == JenisButirLke.Kriteria && Pilihan(p, b).Count == 0).Select(b => (b, b.Jawaban?.Teks ?? "")).Where(b => b.Item2.Length > 0);

    // the smallest scale that holds all of them
    private static IReadOnlyList<PilihanJawaban> SkalaHuruf(PenghimpunKke p)
    {
        var (dipakai, pecahan) = (Huruf(p), Pecahan(p));
        var skala = dipakai.Count == 0 && pecahan.Count == 0 ? [] : KatalogJawaban.Semua.Select(s => s.Pilihan)
            .Append([.. p.Instrumen.Skala.Select(j => new PilihanJawaban(j.Kode, j.Nilai / 100))])
            .FirstOrDefault(s => dipakai.IsSubsetOf(s.Select(x => x.Kode)) && pecahan.All(n => s.Any(x => Math.Abs(x.Nilai - n) < Beda)))
            ?? (dipakai.Count == 0 ? SkalaSendiri(pecahan) : []);
        if (skala.Count > 0)
        {
            p.Catat("", string.Join(", ", dipakai.Order().Concat(pecahan.Order().Select(n => AngkaIndonesia.Cetak(n, 2)))),
                $"Jawaban kriteria dibaca sebagai {string.Join("; ", skala.Select(s => $"{s.Kode} = {AngkaIndonesia.Cetak(s.Nilai, 2)}"))}. Bila lain, ubah jawaban kriterianya dalam instrumen.");
        }

        return skala;
    }

    // a rubric gives each criterion its own points: one letter for each share that was given loses none of them
    private static IReadOnlyList<PilihanJawaban> SkalaSendiri(HashSet<decimal> pecahan)
    {
        var nilai = pecahan.Select(n => Math.Round(n, 4)).Concat([0, 1]).Distinct().OrderDescending().ToList();
        return nilai.Count > HurufTerbanyak ? [] : [.. nilai.Select((n, i) => new PilihanJawaban(((char)('A' + i)).ToString(), n))];
    }

    private static IReadOnlyList<PilihanJawaban> Pilihan(PenghimpunKke p, BarisKke b) => p.Instrumen.Kriteria(b.Kode ?? "")?.JenisJawaban ?? [];

    private static IsiLke Isi(PenghimpunKke p, InstrumenEvaluasi instrumen, SusunanKke susunan, IReadOnlyDictionary<string, string>? sepadan)
    {
        var (kriteria, sub, huruf) = (new Dictionary<string, PemenuhanKriteria>(), new Dictionary<string, string>(), new Dictionary<string, string>());
        var (catatan, bukti) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var b in p.Baris.Where(b => b.Jenis != JenisButirLke.Komponen))
        {
            if (sepadan is null ? b.Kode is null : susunan.Kode(b) is null)
            {
                p.Catat($"lembar \"{b.Lembar}\" baris {b.Baris}", b.Uraian, "Bunyinya tidak ada dalam instrumen, sehingga tidak dibaca. Tambahkan kriterianya pada instrumen, atau samakan bunyinya.");
                continue;
            }

            var kode = sepadan is null ? b.Kode ?? "" : susunan.Kode(b) ?? "";
            Tambah(catatan, kode, b.Catatan);
            Tambah(bukti, kode, b.Bukti);
            if (b.Jawaban is { } j)
            {
                _ = b.Jenis == JenisButirLke.Sub ? Sub(p, instrumen, kode, j, sub) : Kriteria(p, instrumen, kode, b, j, kriteria, huruf);
            }
            else if (b is { Jenis: JenisButirLke.Kriteria, Nilai: { } n, Bobot: not null })
            {
                _ = Bagian(p, b, n.Teks) is { } bagian && Pecahan(kode, bagian, instrumen, kriteria, huruf);
            }
        }

        return new IsiLke(instrumen) { Kriteria = kriteria, JawabanSub = sub, JawabanKriteria = huruf, Catatan = catatan, Bukti = bukti };
    }

    private static void Tambah(Dictionary<string, string> ke, string kode, string isi)
    {
        if (isi.Length > 0)
        {
            ke[kode] = ke.TryGetValue(kode, out var lama) && lama != isi ? $"{lama}; {isi}" : isi;
        }
    }

    private static bool Sub(PenghimpunKke p, InstrumenEvaluasi instrumen, string kode, SelKke j, Dictionary<string, string> ke)
    {
        var pilihan = instrumen.Jawaban(TulisanJawaban.Huruf(j.Teks) ?? "")
            ?? (TulisanJawaban.Angka(j.Teks) is { } n ? instrumen.Skala.FirstOrDefault(s => s.Nilai == n) : null);
        return pilihan is null
            ? Tolak(p, j, $"Jawaban sub komponen {kode} tidak dikenal. Tulis {string.Join(", ", instrumen.Skala.Select(s => s.Kode))}.")
            : Pasang(p, ke, kode, pilihan.Kode, j);
    }

    private static bool Kriteria(PenghimpunKke p, InstrumenEvaluasi instrumen, string kode, BarisKke b, SelKke j,
        Dictionary<string, PemenuhanKriteria> kriteria, Dictionary<string, string> huruf)
    {
        var pilihan = instrumen.Kriteria(kode)?.JenisJawaban ?? [];
        if (pilihan.FirstOrDefault(x => string.Equals(x.Kode, TulisanJawaban.Huruf(j.Teks) ?? j.Teks.Trim(), StringComparison.OrdinalIgnoreCase)) is { } dipilih)
        {
            return Pasang(p, huruf, kode, dipilih.Kode, j);
        }

        // a figure beside a weight may be points: one of two is half
        var poin = p.BerPoin && b.Bobot is not null && TulisanJawaban.Angka(j.Teks) is not null;
        if (!poin && TulisanJawaban.Pemenuhan(j.Teks) is { } pemenuhan)
        {
            return Pasang(p, kriteria, kode, pemenuhan, j);
        }

        return (Bagian(p, b, j.Teks) is { } bagian && Pecahan(kode, bagian, instrumen, kriteria, huruf))
            || Tolak(p, j, $"Jawaban kriteria {kode} tidak dikenal. Tulis {(pilihan.Count > 0 ? string.Join(", ", pilihan.Select(x => x.Kode)) : "terpenuhi, sebagian, atau belum")}.");
    }

    // points of a criterion as a share of its weight, or a share as it stands
    private static decimal? Bagian(PenghimpunKke p, BarisKke b, string teks) => TulisanJawaban.Angka(teks) is not { } n || n < 0 ? null
        : p.BerPoin && b.Bobot is { } s && TulisanJawaban.Angka(s.Teks) is { } bobot and > 0 ? (n <= bobot ? n / bobot : null)
        : n <= 1 ? n : n <= 100 ? n / 100 : null;

    private static bool Pecahan(string kode, decimal bagian, InstrumenEvaluasi instrumen, Dictionary<string, PemenuhanKriteria> kriteria, Dictionary<string, string> huruf)
    {
        if (instrumen.Kriteria(kode)?.JenisJawaban.FirstOrDefault(x => Math.Abs(x.Nilai - bagian) < Beda) is { } dipilih)
        {
            return huruf.TryAdd(kode, dipilih.Kode);
        }

        return (bagian is 0 or 1 || bagian == instrumen.BobotSebagian)
            && kriteria.TryAdd(kode, bagian switch { 0 => PemenuhanKriteria.Belum, 1 => PemenuhanKriteria.Terpenuhi, _ => PemenuhanKriteria.Sebagian });
    }

    // a sheet for each unit, or a recapitulation that was not brought up to date
    private static bool Pasang<T>(PenghimpunKke p, Dictionary<string, T> ke, string kode, T jawaban, SelKke j)
        where T : notnull =>
        ke.TryAdd(kode, jawaban) || ke[kode].Equals(jawaban) || Tolak(p, j, $"{kode} sudah dijawab lain di bagian sebelumnya; yang dipakai jawaban yang pertama. Hapus salah satunya.");

    private static bool Tolak(PenghimpunKke p, SelKke j, string pesan)
    {
        p.Catat(j.Tempat, j.Teks, pesan);
        return false;
    }

    // what follows from the criteria anyway is no choice; what they do not support, what is missing, and sums that differ are told
    private static void Lengkapi(PenghimpunKke p, InstrumenEvaluasi instrumen, IsiLke isi)
    {
        var hasil = PenghitungEvaluasi.Hitung(instrumen, isi.Kriteria, isi.JawabanSub, isi.JawabanKriteria);
        if (!hasil.Coba(out var h, out var salah))
        {
            return;
        }

        var pilihan = (Dictionary<string, string>)isi.JawabanSub;
        foreach (var s in h.SemuaSub.Where(s => pilihan.GetValueOrDefault(s.Sub.Kode) == s.Usulan.Kode))
        {
            pilihan.Remove(s.Sub.Kode);
        }

        foreach (var k in salah)
        {
            p.Catat("", k.Asal.Isian ?? "", $"{k.Pesan} {k.Saran}");
        }

        var hilang = instrumen.SemuaKriteria.Where(k => !p.Baris.Any(b => b.Kode == k.Kode)).Select(k => k.Kode).ToList();
        if (hilang.Count > 0 && hilang.Count < instrumen.SemuaKriteria.Count() && instrumen == p.Instrumen)
        {
            p.Catat("", string.Join(", ", hilang), $"{hilang.Count} kriteria tidak ditemukan dalam berkas; jawabannya dibiarkan belum diketahui.");
        }
    }
}
