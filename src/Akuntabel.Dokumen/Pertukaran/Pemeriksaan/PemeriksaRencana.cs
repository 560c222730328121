using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>The check that speaks while a plan is written. It never refuses: it says what an evaluator would ask.</summary>
public static class PemeriksaRencana
{
    /// <summary>What a Renstra makes one ask.</summary>
    /// <param name="renstra">The form of the Renstra.</param>
    /// <param name="program">Codes of the programmes of the budget; empty: not known yet.</param>
    public static IReadOnlyList<TemuanRencana> Renstra(ButirTerisi renstra, IReadOnlyCollection<string> program)
    {
        ArgumentNullException.ThrowIfNull(renstra);
        ArgumentNullException.ThrowIfNull(program);
        var sasaran = Butir(renstra, "sasaran");
        var tujuan = Butir(renstra, "tujuan");
        return
        [
            .. tujuan.Where(t => sasaran.All(s => s["tujuan"] != t["kode"])).Select(t => new TemuanRencana(
                "RCN-001", BobotRencana.Kurang, t.Alamat, $"Tujuan \"{t["uraian"]}\" belum punya sasaran.",
                    "Tambahkan sasaran yang menuju ke sana, atau hapus tujuannya.", DasarRencana.Renstra)),
            .. sasaran.SelectMany(s => Sasaran(s, tujuan)),
            .. Kembar(sasaran),
            .. PemeriksaRumus.Kembar(sasaran.SelectMany(s => Butir(s, "indikator"))),
            .. Program(renstra, sasaran, program),
        ];
    }

    /// <summary>What a Perjanjian Kinerja makes one ask beside its Renstra.</summary>
    /// <param name="perjanjian">The form of the Perjanjian Kinerja, with a row for each indikator.</param>
    /// <param name="renstra">Targets of the Renstra for its year, by code of the indikator; empty text: none.</param>
    /// <param name="janjiLain">What was promised before, by code of the indikator; <c>null</c>: not known.</param>
    public static IReadOnlyList<TemuanRencana> Perjanjian(
        ButirTerisi perjanjian, IReadOnlyDictionary<string, string> renstra, IReadOnlyDictionary<string, JanjiSebelum>? janjiLain = null)
    {
        ArgumentNullException.ThrowIfNull(perjanjian);
        ArgumentNullException.ThrowIfNull(renstra);
        return
        [
            .. Butir(perjanjian, "target").Select(t => (t.Alamat, t.Id, Janji: t.Bidang.Count > 1 ? t.Bidang[1].Teks : ""))
                .SelectMany(t => (t.Janji, renstra.GetValueOrDefault(t.Id)) switch
            {
                ({ Length: > 0 }, null) =>
                    [new TemuanRencana("RCN-020", BobotRencana.Bertentangan, t.Alamat,
                    $"Indikator {t.Id} dijanjikan, tetapi tidak ada dalam Renstra.",
                    "Pakai indikator Renstra, atau ubah Renstra lebih dahulu.", DasarRencana.Perjanjian)],
                ("", { Length: > 0 } r) =>
                    [new TemuanRencana("RCN-021", BobotRencana.Kurang, t.Alamat,
                    $"Renstra menargetkan {r} tahun ini, tetapi indikator {t.Id} belum dijanjikan.",
                    "Isi targetnya, atau jelaskan mengapa tidak dijanjikan.", DasarRencana.Perjanjian)],
                ({ Length: > 0 } j, { Length: > 0 } r) when Angka(j) is { } a && Angka(r) is { } b && a != b
                    && Angka(janjiLain?.GetValueOrDefault(t.Id)?.TahunLalu ?? "") == a => [new TemuanRencana("RCN-023",
                        BobotRencana.Bertentangan,
                    t.Alamat, $"Target {j} masih target lama, sama dengan tahun lalu; Renstra menargetkan {r} tahun ini.",
                    "Pakai target Renstra, atau siapkan alasannya.", DasarRencana.Perjanjian)],
                ({ Length: > 0 } j, { Length: > 0 } r) when Angka(j) is { } a && Angka(r) is { } b
                    && a != b => [new TemuanRencana("RCN-022", BobotRencana.Saran, t.Alamat,
                    $"Target {j} berbeda dari target Renstra {r}.", "Samakan, atau siapkan alasannya: evaluator akan menanyakannya.",
                    DasarRencana.Perjanjian)],
                _ => Array.Empty<TemuanRencana>(),
            }),
            .. Butir(perjanjian, "target").SelectMany(t => Diturunkan(t, janjiLain?.GetValueOrDefault(t.Id))),
        ];
    }

    // a target lowered when it is known what can be reached promises nothing
    private static IEnumerable<TemuanRencana> Diturunkan(ButirTerisi t, JanjiSebelum? dulu) =>
        dulu is { Terlambat: { Length: > 0 } mengapa }
        && t.Bidang.Count > 1 && Angka(t.Bidang[1].Teks) is { } kini && Angka(dulu.Semula) is { } semula && (dulu.MakinRendah
            ? kini > semula : kini < semula)
        ? [new TemuanRencana("RCN-024", BobotRencana.Bertentangan, t.Alamat,
            $"Target {t.Id} diturunkan dari {dulu.Semula} menjadi {t.Bidang[1].Teks} {mengapa}.",
            "Pertahankan target semula dan jelaskan sebab tidak tercapainya, atau siapkan bukti bahwa alasannya sah.",
                DasarRencana.Perjanjian)] : [];

    private static IEnumerable<TemuanRencana> Sasaran(ButirTerisi s, IReadOnlyList<ButirTerisi> tujuan)
    {
        var indikator = Butir(s, "indikator");
        if (indikator.Count == 0)
        {
            yield return new("RCN-002", BobotRencana.Kurang, s.Alamat,
                $"Sasaran \"{s["uraian"]}\" belum punya indikator, jadi tidak dapat diukur.", "Tambahkan paling sedikit satu indikator.",
                DasarRencana.Evaluasi);
        }

        if (s["tujuan"].Length > 0 && tujuan.All(t => t["kode"] != s["tujuan"]))
        {
            yield return new("RCN-003", BobotRencana.Bertentangan, s.Alamat + ".tujuan",
                $"Sasaran menunjuk tujuan {s["tujuan"]} yang tidak ada.", "Pilih salah satu tujuan dalam daftar.", DasarRencana.Renstra);
        }

        if (BunyiRencana.Keluaran(s["uraian"]))
        {
            yield return new("RCN-004", BobotRencana.Saran, s.Alamat + ".uraian",
                $"\"{s["uraian"]}\" berbunyi keluaran: pekerjaan yang selesai, bukan perubahan yang dirasakan.",
                "Tulis keadaan yang berubah, misalnya \"Meningkatnya …\" atau \"Menurunnya …\".", DasarRencana.Penjenjangan);
        }

        foreach (var t in indikator.SelectMany(PemeriksaIndikator.Periksa))
        {
            yield return t;
        }
    }

    // the same words under two sasaran cannot tell them apart
    private static IEnumerable<TemuanRencana> Kembar(IEnumerable<ButirTerisi> sasaran) =>
        sasaran.SelectMany(s => Butir(s, "indikator")).Where(i => i["uraian"].Length > 0)
            .GroupBy(i => i["uraian"].Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
            .SelectMany(g => g.Skip(1)
                .Select(i => new TemuanRencana("RCN-005", BobotRencana.Bertentangan, i.Alamat + ".uraian",
                $"Indikator \"{i["uraian"]}\" tertulis {g.Count()} kali.", "Hapus salah satunya, atau bedakan bunyinya.",
                DasarRencana.Evaluasi)));

    // the programme that runs the office itself serves no sasaran of its own
    private static IEnumerable<TemuanRencana> Program(ButirTerisi renstra, IReadOnlyList<ButirTerisi> sasaran,
        IReadOnlyCollection<string> program)
    {
        var didukung = sasaran.SelectMany(s => s["program"].Split('\n')).Select(p => p.Trim()).ToHashSet(StringComparer.Ordinal);
        return sasaran.Count == 0 ? [] : program.Where(p => !didukung.Contains(p) && !p.EndsWith(".01", StringComparison.Ordinal))
            .Select(p => new TemuanRencana(
            "RCN-006", BobotRencana.Saran, sasaran[0].Alamat, $"Program {p} dibiayai tetapi tidak mendukung satu sasaran pun.",
                "Centang program itu pada sasaran yang didukungnya.", DasarRencana.Penjenjangan));
    }

    internal static IReadOnlyList<ButirTerisi> Butir(ButirTerisi b, string daftar) =>
        b.Daftar.FirstOrDefault(d => d.Uraian.Kunci == daftar)?.Butir ?? [];

    internal static decimal? Angka(string teks) => BacaAngka.Coba(teks, out var n, out _) ? n : null;
}
