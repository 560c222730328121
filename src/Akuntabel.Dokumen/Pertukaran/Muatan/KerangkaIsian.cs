using System.Globalization;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>A line of the outline of a YAML file.</summary>
/// <param name="Kunci">Key, or the number of a member of a list: "1".</param>
/// <param name="Isi">Value; <c>null</c> when there are members instead.</param>
/// <param name="DaftarAnak">Members.</param>
/// <param name="Baris">Line of the file, from 1.</param>
public sealed record ButirIsian(string Kunci, string? Isi, IReadOnlyList<ButirIsian> DaftarAnak, int Baris);

/// <summary>A YAML file for a reader: keys with their values.</summary>
public static class KerangkaIsian
{
    /// <summary>The outline; <c>null</c> when the file is no YAML that the reader of agency files takes.</summary>
    public static IReadOnlyList<ButirIsian>? Baca(ReadOnlyMemory<byte> data)
    {
        if (IsiBerkas.Teks(data) is not { } teks || IsiIsian.Coba(teks) is not { } isi)
        {
            return null;
        }

        return isi.Akar is null ? [] : new Penelusur(teks).Anak(isi.Akar);
    }

    // nodes come in the order of the text, so the lines are counted once
    private sealed class Penelusur(string teks)
    {
        private int _sampai;

        private int _baris = 1;

        public IReadOnlyList<ButirIsian> Anak(SimpulIsian simpul) => simpul switch
        {
            PetaIsian p => [.. p.Isi.Select(i => Butir(i.Key, i.Value, p.LetakKunci.TryGetValue(i.Key, out var l) ? l : i.Value.Letak))],
            DaftarIsian d => [.. d.Butir.Select((b, i) => Butir((i + 1).ToString(CultureInfo.InvariantCulture), b, b.Letak))],
            SkalarIsian s => [new ButirIsian("", s.Isi, [], BarisKe(s.Letak.Awal))],
            _ => [],
        };

        private ButirIsian Butir(string kunci, SimpulIsian isi, LetakIsian letak)
        {
            var baris = BarisKe(letak.Awal);
            return isi is SkalarIsian s ? new ButirIsian(kunci, s.Isi, [], baris) : new ButirIsian(kunci, null, Anak(isi), baris);
        }

        private int BarisKe(int letak)
        {
            for (; _sampai < letak && _sampai < teks.Length; _sampai++)
            {
                if (teks[_sampai] == '\n' || (teks[_sampai] == '\r' && (_sampai + 1 == teks.Length || teks[_sampai + 1] != '\n')))
                {
                    _baris++;
                }
            }

            return _baris;
        }
    }
}
