using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Fills a new row of the budget from an official code.</summary>
public static partial class UsulanSub
{
    /// <summary>The file with the rows of the budget.</summary>
    public const string Jalur = "anggaran.csv";

    /// <summary>Address of a new row.</summary>
    public const string BarisBaru = "[+1]";

    private static readonly (int Segmen, string Kode, string Nama)[] Tingkat = [(DaftarNomenklatur.Program, "kode_program", "program"),
        (DaftarNomenklatur.Kegiatan, "kode_kegiatan", "kegiatan"), (DaftarNomenklatur.SubKegiatan, "kode_sub", "sub_kegiatan")];

    /// <summary>The rows of a budget.</summary>
    public static IReadOnlyList<ButirTerisi> Baris(KumpulanBerkas isi) => LingkunganFormulir.Buka(isi, Jalur)
        ?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Daftar[0].Butir ?? [];

    /// <summary>Programs and kegiatan that a budget has, by code.</summary>
    public static IReadOnlyList<(string Kode, string Nama)> Induk(IReadOnlyList<ButirTerisi> baris) =>
        [.. Tingkat.Take(2).SelectMany(t => baris.Where(b => b[t.Kode].Contains('.', StringComparison.Ordinal))
            .Select(b => (Kode: b[t.Kode], Nama: b[t.Nama]))).DistinctBy(t => t.Kode).OrderBy(t => t.Kode, StringComparer.Ordinal)];

    /// <summary>The bidang urusan of an office: that of its budget, else that of its own code; empty: neither says.</summary>
    public static string Bidang(IReadOnlyList<ButirTerisi> baris, string kodeKantor) => baris.Select(b => b["kode_program"])
        .Append(kodeKantor)
        .Select(k => PolaBidang().Match(k)).FirstOrDefault(m => m.Success) is { } m ? $"{m.Groups[1]}.{m.Groups[2]}" : "";

    /// <summary>What a form sends that fills in a new row; nothing when none is asked for.</summary>
    /// <param name="jalur">The file that is open.</param>
    /// <param name="butir">The row that is open.</param>
    /// <param name="kode">The code that was chosen; of a kegiatan or program too.</param>
    /// <param name="nomenklatur">The official codes.</param>
    /// <param name="isi">Files of the document: how it calls a program counts before how the regulation does.</param>
    public static KirimanFormulir Isi(string jalur, string? butir, string? kode, DaftarNomenklatur? nomenklatur, KumpulanBerkas isi)
    {
        if (jalur != Jalur || butir != BarisBaru || string.IsNullOrWhiteSpace(kode))
        {
            return KirimanFormulir.Kosong;
        }

        var baris = Baris(isi);
        var isian = new List<(string Kunci, string Isi)>();
        foreach (var t in Tingkat.Where(t => kode.Split('.').Length >= t.Segmen))
        {
            var k = DaftarNomenklatur.Potong(kode, t.Segmen);
            var ada = baris.FirstOrDefault(b => DaftarNomenklatur.Kunci(b[t.Kode]) == DaftarNomenklatur.Kunci(k));
            isian.Add((t.Kode, ada?[t.Kode] ?? k));
            isian.Add((t.Nama, ada?[t.Nama] ?? nomenklatur?.Menurut(k).FirstOrDefault()?.Nama ?? ""));
        }

        if (nomenklatur?.Menurut(kode).FirstOrDefault() is { } resmi)
        {
            isian.AddRange([("satuan", resmi.Satuan), ("keluaran", resmi.Indikator)]);
        }

        return new KirimanFormulir(isian.Select(i => KeyValuePair.Create($"{KirimanFormulir.Bidang}{BarisBaru}.{i.Kunci}", i.Isi)));
    }

    [GeneratedRegex(@"^([0-9])[.-]([0-9]{2})(?:[.-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex PolaBidang();
}
