using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What the formula of an indikator and its components make one ask.</summary>
internal static class PemeriksaRumus
{
    private static readonly (string Kunci, string Kata)[] Perlu = [("satuan", "satuan"), ("sumber", "sumber")];

    /// <summary>Checks one indikator.</summary>
    /// <param name="i">Its sheet.</param>
    /// <param name="nama">What a message calls it.</param>
    public static IEnumerable<TemuanRencana> Periksa(ButirTerisi i, string nama) =>
        RumusFormulir.Dari(i) is { } rumus ? [.. Komponen(i), .. Isinya(i, nama, rumus)] : [.. Komponen(i), .. Tanpa(i, nama)];

    /// <summary>Formulas that compute the same for two indikator.</summary>
    /// <param name="indikator">All sheets.</param>
    public static IEnumerable<TemuanRencana> Kembar(IEnumerable<ButirTerisi> indikator) => indikator
        .Select(i => (i, Rumus: RumusFormulir.Dari(i)?.Baca().Ekspresi is { } e ? PencetakEkspresi.DenganNama(e) : ""))
        .Where(x => x.Rumus.Length > 0).GroupBy(x => x.Rumus, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
        .SelectMany(g => g.Skip(1).Select(x => new TemuanRencana("RCN-045", BobotRencana.Bertentangan, Tempat(x.i),
            $"Rumus {Sebut(x.i)} sama dengan rumus {Sebut(g.First().i)}.",
                "Satu angka cukup satu indikator; bedakan rumusnya, atau hapus salah satunya.",
            DasarRencana.Evaluasi)));

    private static IEnumerable<TemuanRencana> Tanpa(ButirTerisi i, string nama)
    {
        if (Satuan.Baca(i["satuan"]).Jenis == JenisSatuan.Persen && i["cara-komponen"].Length == 0)
        {
            yield return new("RCN-040", BobotRencana.Saran, Tempat(i), $"{nama} diukur dalam %, tetapi belum ada rumusnya.",
                "Tulis komponennya dan rumusnya; angkanya lalu dihitung sendiri setiap triwulan.", DasarRencana.Evaluasi);
        }
    }

    private static IEnumerable<TemuanRencana> Komponen(ButirTerisi i)
    {
        var nama = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var k in RumusFormulir.DaftarKomponen(i))
        {
            if (!nama.Add(Rapi(k["nama"])))
            {
                yield return new("RCN-061", BobotRencana.Bertentangan, k.Alamat + ".nama",
                    $"Komponen \"{Rapi(k["nama"])}\" ditulis dua kali, sehingga rumusnya tidak tahu yang mana yang dimaksud.",
                    "Bedakan namanya, atau hapus salah satunya.", DasarRencana.Evaluasi);
            }

            // an indikator that is counted has one unit for all its parts
            var kurang = Perlu.Where(p => k[p.Kunci].Trim().Length == 0 && !(p.Kunci == "satuan" && i["cacah.satuan"].Length > 0)).ToList();
            if (kurang.Count > 0 && i[RumusFormulir.Hitungan].Length > 0)
            {
                yield return new("RCN-041", BobotRencana.Kurang, $"{k.Alamat}.{kurang[0].Kunci}",
                    $"Komponen \"{k["nama"]}\" belum punya {string.Join(" dan ", kurang.Select(p => p.Kata))}.",
                    "Isi supaya angka setiap triwulan dapat dibuktikan.", DasarRencana.Evaluasi);
            }

            if (k["agregasi"] == "kumulatif" && i["agregasi"] == "kumulatif")
            {
                yield return new("RCN-047", BobotRencana.Bertentangan, k.Alamat + ".agregasi",
                    $"\"{k["nama"]}\" dijumlahkan antartriwulan, dan indikatornya dijumlahkan lagi: angkanya terhitung dua kali.",
                    "Pilih jumlah triwulan pada salah satunya saja.", DasarRencana.Evaluasi);
            }
        }
    }

    private static string Rapi(string nama) => string.Join(' ', nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<TemuanRencana> Isinya(ButirTerisi i, string nama, RumusIndikator rumus)
    {
        var terbaca = rumus.Baca();
        foreach (var g in terbaca.DaftarGalat)
        {
            yield return new(Kode(g.Jenis), BobotRencana.Bertentangan, Tempat(i), $"Rumus {nama}: {g.Pesan}", g.Saran,
                DasarRencana.Evaluasi);
        }

        if (terbaca.Utuh && i["satuan"].Length > 0 && terbaca.Satuan.Tolak(Satuan.Baca(i["satuan"])) is { } salah)
        {
            yield return new("RCN-042", BobotRencana.Bertentangan, Tempat(i), $"Rumus {nama}: {salah}", "", DasarRencana.Evaluasi);
        }

        if (terbaca.Utuh && rumus.Batas is null && i["polaritas"] != "turun" && Melampaui(terbaca))
        {
            yield return new("RCN-046", BobotRencana.Saran, i.Alamat + ".batas",
                $"{nama} dapat melebihi 100 %, dan batasnya belum ditulis.",
                "Isi nilai paling tinggi, misalnya 100, atau pakai komponen yang merupakan bagian dari pembaginya.", DasarRencana.Evaluasi);
        }
    }

    // what is divided is no part of what it is divided by, as far as the words tell: "peserta yang hadir" is part of "peserta"
    private static bool Melampaui(RumusTerbaca r) => r is { Satuan.Ragam: RagamSatuan.Persen, Ekspresi: Kali { A: Bagi { A: Ambil a,
        B: Ambil b } } }
        && !KataPertama(a.Fakta.Nama).Equals(KataPertama(b.Fakta.Nama), StringComparison.OrdinalIgnoreCase);

    private static string KataPertama(string nama)
    {
        var kata = nama.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(k =>
            k.ToLowerInvariant() is "jumlah" or "banyak" or "banyaknya");
        return kata.FirstOrDefault() ?? nama;
    }

    private static string Kode(SalahRumus jenis) => jenis switch
    {
        SalahRumus.Komponen => "RCN-043",
        SalahRumus.Satuan => "RCN-042",
        _ => "RCN-044",
    };

    private static string Tempat(ButirTerisi i) => $"{i.Alamat}.{RumusFormulir.Hitungan}";

    private static string Sebut(ButirTerisi i) => i["uraian"].Length > 0 ? $"\"{i["uraian"]}\"" : i["kode"];
}
