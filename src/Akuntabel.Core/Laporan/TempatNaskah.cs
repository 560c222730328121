using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>A place in the document, said the way a reader finds it.</summary>
/// <param name="Bab">Chapter heading with its number ("BAB III AKUNTABILITAS KINERJA"); empty before the first.</param>
/// <param name="Judul">Nearest heading with its number ("3.1 Capaian").</param>
public sealed record TempatNaskah(string Bab, string Judul)
{
    /// <summary>Caption of the table or figure; null outside of them.</summary>
    public Keterangan? Keterangan { get; init; }

    /// <summary>The narrative that it was written in; empty: the outline made it.</summary>
    public string Narasi { get; init; } = "";

    /// <summary>Row of the table, from 1, header rows not counted; 0 outside the body of a table.</summary>
    public int Baris { get; init; }

    /// <summary>Header of the column (of a chart: the category); empty outside of them.</summary>
    public string Kolom { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", new[]
    {
        Bab,
        Judul == Bab ? "" : Judul,
        Keterangan is null ? "" : $"{Keterangan.Sebutan} {Keterangan.Teks}",
        Baris == 0 ? "" : "baris " + Baris.ToString(CultureInfo.InvariantCulture),
        Kolom.Length == 0 ? "" : "kolom " + Kolom,
    }.Where(t => t.Length > 0));
}

/// <summary>A run of characters with its place: a paragraph, a heading, a cell, a caption.</summary>
/// <param name="Tempat">Where.</param>
/// <param name="Isi">What is printed there.</param>
public sealed record RuasBertempat(TempatNaskah Tempat, IReadOnlyList<Ruas> Isi);

/// <summary>Reads a document in printing order, so that whoever asks "where is it printed?" asks in one way.</summary>
public static class PenelusurNaskah
{
    /// <summary>Every run of characters of the document with its place, in order.</summary>
    public static IEnumerable<RuasBertempat> Telusuri(this Naskah naskah)
    {
        var tempat = new TempatNaskah("", "");
        foreach (var blok in naskah.DaftarBlok())
        {
            if (blok is Judul j)
            {
                var teks = (j.Nomor + " " + j.Isi.Gabung()).Trim();
                tempat = j.Tingkat == 1 ? new TempatNaskah(teks, teks) : tempat with { Judul = teks };
            }

            foreach (var r in DariBlok(blok, blok.Narasi.Length > 0 ? tempat with { Narasi = blok.Narasi } : tempat))
            {
                yield return r;
            }
        }
    }

    private static IEnumerable<RuasBertempat> DariBlok(Blok blok, TempatNaskah tempat) => blok switch
    {
        Judul j => [new(tempat, j.Isi)],
        Paragraf p => [new(tempat, p.Isi)],
        Daftar d => d.Butir.SelectMany(b => b).SelectMany(b => DariBlok(b, tempat)),
        Tabel t => DariTabel(t, tempat),
        Grafik g => DariGrafik(g, tempat with { Keterangan = g.Keterangan }),
        Bagan b => Polos(tempat with { Keterangan = b.Keterangan },
            [b.Keterangan.Teks, .. b.Simpul.Select(s => s.Teks), .. b.Garis.Select(g => g.Teks)]),
        Gambar { Keterangan: { } k } => Polos(tempat with { Keterangan = k }, [k.Teks]),
        BlokTandaTangan b => Polos(tempat, [b.TempatTanggal, .. b.Kolom.SelectMany(DariPenandaTangan)]),
        _ => [],
    };

    private static IEnumerable<RuasBertempat> DariTabel(Tabel tabel, TempatNaskah luar)
    {
        var tempat = luar with { Keterangan = tabel.Keterangan };
        var kolom = KisiTabel.KepalaKolom(tabel);
        var kepala = KisiTabel.Susun(tabel.Kepala, tabel.Kolom.Count)
            .Select(s => new RuasBertempat(tempat with { Kolom = kolom[s.Kolom] }, s.Sel.Isi));
        var isi = KisiTabel.Susun(tabel.Baris, tabel.Kolom.Count)
            .Select(s => new RuasBertempat(tempat with { Baris = s.Baris + 1, Kolom = kolom[s.Kolom] }, s.Sel.Isi));
        return Polos(tempat, [tabel.Keterangan?.Teks ?? ""]).Concat(kepala).Concat(isi).Concat(Polos(tempat, [tabel.Sumber]));
    }

    private static IEnumerable<RuasBertempat> DariGrafik(Grafik grafik, TempatNaskah tempat) =>
        Polos(tempat, [grafik.Keterangan.Teks, grafik.JudulSumbu])
            // a category that is only a number stands for the row of that number
            .Concat(grafik.Kategori.SelectMany(k => Polos(k.All(char.IsAsciiDigit) ? tempat with { Kolom = "No" } : tempat, [k])))
            .Concat(Polos(tempat, [.. grafik.Seri.Select(s => s.Nama)]))
            // what is not known is not drawn
            .Concat(grafik.Seri.SelectMany(s => s.Nilai.Select((f, i) => (Fakta: f, Letak: i)).Where(n => n.Fakta.Besaran.Ada).Select(n => new RuasBertempat(
                tempat with { Kolom = n.Letak < grafik.Kategori.Count ? grafik.Kategori[n.Letak] : "" },
                [new Angka(n.Fakta, n.Fakta.CetakAngka())]))));

    private static IEnumerable<string> DariPenandaTangan(PenandaTangan p) =>
        [.. p.Jabatan, p.Nama, p.Pangkat, p.Nip.Length == 0 ? "" : "NIP " + p.Nip];

    private static IEnumerable<RuasBertempat> Polos(TempatNaskah tempat, IEnumerable<string> teks) =>
        teks.Where(t => t.Length > 0).Select(t => new RuasBertempat(tempat, DaftarRuas.Polos(t)));
}

/// <summary>The facts of a document.</summary>
public static class FaktaNaskah
{
    /// <summary>
    /// The facts and all that they were made of, each once (by id), inputs after the fact that asks for them, in order of first sight.
    /// </summary>
    public static IReadOnlyList<Fakta> DenganMasukan(IEnumerable<Fakta> awal)
    {
        var hasil = new List<Fakta>();
        var terlihat = new HashSet<string>(StringComparer.Ordinal);
        var antre = new Queue<Fakta>(awal);
        while (antre.TryDequeue(out var f))
        {
            if (!terlihat.Add(f.Id))
            {
                continue;
            }

            hasil.Add(f);
            foreach (var m in f.Masukan)
            {
                antre.Enqueue(m);
            }
        }

        return hasil;
    }
}
