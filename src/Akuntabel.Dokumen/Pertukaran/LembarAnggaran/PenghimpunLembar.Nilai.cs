using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Amounts of a row, and whether the row was met before.</summary>
internal sealed partial class PenghimpunLembar
{
    private const int JumlahTerbanyak = 1_000;

    // what tells a row from another, as a digest: fifty thousand rows are one megabyte
    private readonly Dictionary<UInt128, (decimal? Pagu, decimal? Realisasi, int Baris)> _sudah = [];
    private readonly ArrayBufferWriterTeks _tanda = new();

    private (decimal? Pagu, decimal? Realisasi)? Nilai(BarisSumber b)
    {
        if (!Angka(b, BidangLembar.Pagu, out var pagu) || !Angka(b, BidangLembar.Realisasi, out var realisasi)
            || !Angka(b, BidangLembar.Setoran, out var setoran))
        {
            return null;
        }

        if (pagu is < 0 || realisasi is < 0)
        {
            Temuan.Negatif++;
        }

        return (pagu, realisasi is null && setoran is null ? null : (realisasi ?? 0) - (setoran ?? 0));
    }

    private bool Angka(BarisSumber b, BidangLembar bidang, out decimal? nilai)
    {
        nilai = null;
        var kolom = _kolom[(int)bidang];
        if (kolom < 0 || kolom >= b.Sel.Length)
        {
            return true;
        }

        switch (AngkaLembar.Baca(b.Sel[kolom], out nilai))
        {
            case KepastianAngka.Salah:
                Temuan.Salah(_peta.Lembar, b.Nomor, kolom, b[kolom]);
                return false;
            case KepastianAngka.KomaRagu:
                Temuan.KomaRagu(_peta.Lembar, b.Nomor, kolom, b[kolom]);
                return true;
            case KepastianAngka.KomaRibuan:
                _komaPasti = true;
                return true;
            default:
                return true;
        }
    }

    // realisation is asked for until the end of the quarter: by the transfer for LS, by the document for the rest
    private bool SesudahMasa(BarisSumber b)
    {
        if (triwulan is not { } tw)
        {
            return false;
        }

        var ls = Isi(b, BidangLembar.JenisDokumen).Contains("LS", StringComparison.OrdinalIgnoreCase);
        var teks = ls && Isi(b, BidangLembar.TanggalTransfer) is { Length: > 0 } t ? t : Isi(b, BidangLembar.TanggalDokumen);
        if (!TanggalIndonesia.Coba(teks, out var tanggal, out _) || tanggal is not { } d)
        {
            Temuan.TanpaTanggal++;
            return false;
        }

        var lewat = d.Year > tahun || (d.Year == tahun && d.Month > tw * 3);
        Temuan.SesudahMasa += lewat ? 1 : 0;
        return lewat;
    }

    // the row again: taken once; or, where the layout says so, in place of the one before
    private bool Baru(BarisSumber b, UnitTerbaca unit, string kode, string rekening, ref decimal? pagu, ref decimal? realisasi)
    {
        var (tanda, pasti) = Tanda(b, unit, kode, rekening);
        ref var lama = ref CollectionsMarshal.GetValueRefOrAddDefault(_sudah, tanda, out var ada);
        var kini = (pagu, realisasi, b.Nomor);
        if (!ada)
        {
            lama = kini;
            return true;
        }

        var sama = lama.Pagu == pagu && lama.Realisasi == realisasi;
        if (_peta.Tata?.UlangTerakhir == true)
        {
            Temuan.Diganti++;
            (pagu, realisasi, lama) = (pagu - (lama.Pagu ?? 0), realisasi - (lama.Realisasi ?? 0), kini);
            return true;
        }

        Temuan.Ganda(pasti && sama, pasti && !sama, _peta.Lembar, lama.Baris, b.Nomor, pagu ?? realisasi ?? 0);
        return !(pasti && sama);
    }

    /// <summary>Of a known layout its key; of another the whole row, which then is only told.</summary>
    private (UInt128 Tanda, bool Pasti) Tanda(BarisSumber b, UnitTerbaca unit, string kode, string rekening)
    {
        _tanda.Mulai();
        _tanda.Tambah(unit.KodeSkpd.Length > 0 ? unit.KodeSkpd : unit.NamaSkpd);
        _tanda.Tambah(unit.KodeUnit.Length > 0 ? unit.KodeUnit : unit.NamaUnit);
        _tanda.Tambah(kode);
        _tanda.Tambah(rekening);
        if (_peta.Tata is not { Kunci.Count: > 0 } t)
        {
            _tanda.Tambah(_peta.Lembar);
            for (var i = 0; i < b.Sel.Length; i++)
            {
                // the running number differs in rows that are otherwise one
                _tanda.Tambah(i < _peta.Judul.Count && KamusLembar.Rapi(_peta.Judul[i]) is "no" or "nomor" || _pribadi.Contains(i) ? ""
                    : b[i]);
            }

            return (_tanda.Sidik(), false);
        }

        var jenis = Isi(b, BidangLembar.JenisDokumen);
        var kunci = t.Kunci.First(k => k.Jenis == "*" || jenis.StartsWith(k.Jenis, StringComparison.OrdinalIgnoreCase)).Bidang;
        foreach (var k in kunci)
        {
            _tanda.Tambah(k is BidangLembar.KodeSub or BidangLembar.KodeRekening ? "" : Isi(b, k));
        }

        return (_tanda.Sidik(), true);
    }

    // a row of words: the stated total, or a kind of belanja by its name
    private void TanpaKode(BarisSumber b)
    {
        var kata = Enumerable.Range(0, b.Sel.Length).Select(k => b[k]).FirstOrDefault(t => t.Any(char.IsLetter)) ?? "";
        if (PolaJumlah().IsMatch(kata))
        {
            var kolom = _kolom[(int)BidangLembar.Pagu] is >= 0 and var p ? p : _kolom[(int)BidangLembar.Realisasi];
            if (AngkaDi(b, kolom) is { } jumlah && _jumlahLembar.Count < JumlahTerbanyak)
            {
                _jumlahLembar.Add(new JumlahTertulis(jumlah, SumberLembar.Tempat(_peta.Lembar, b.Nomor, kolom)));
            }

            return;
        }

        if (_kolom[(int)BidangLembar.KodeSub] < 0 && _kolom[(int)BidangLembar.KodeRekening] < 0
            && KamusLembar.KodeJenis(Isi(b, BidangLembar.Uraian)) is { } kode && kode.Split('.').Length == 3)
        {
            Tambah(b, "", kode, "", Isi(b, BidangLembar.Uraian));
            return;
        }

        // an amount of thousands is no number of a column
        if (_peta.Tata is not { Kolom.Count: > 0 } && kata.Length > 0
            && (AngkaDi(b, _kolom[(int)BidangLembar.Pagu]) ?? AngkaDi(b, _kolom[(int)BidangLembar.Realisasi])) is >= 1000)
        {
            Temuan.TanpaKode(_peta.Lembar, b.Nomor);
        }
    }

    private static decimal? AngkaDi(BarisSumber b, int kolom) =>
        kolom >= 0 && kolom < b.Sel.Length && AngkaLembar.Baca(b.Sel[kolom], out var n) != KepastianAngka.Salah ? n : null;

    /// <summary>Collects texts to be digested, without making one of them all.</summary>
    private sealed class ArrayBufferWriterTeks
    {
        private readonly XxHash128 _hash = new();

        public void Mulai() => _hash.Reset();

        public void Tambah(string teks)
        {
            _hash.Append(MemoryMarshal.AsBytes(teks.AsSpan()));
            _hash.Append("\u0001"u8);
        }

        public UInt128 Sidik() => _hash.GetCurrentHashAsUInt128();
    }
}
